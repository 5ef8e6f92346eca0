package pl.asysta.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about the period: what the rows say, and what the assistant made of it.
 *
 * @param key what it is about, the same at every count
 * @param proposed what the rows say
 * @param written her own words instead, empty when she left it out, or null while it stands as proposed
 * @param evidence the rows behind it
 */
public record CourseSentence(
        String key, String proposed, @Nullable String written, List<Evidence> evidence) {
    static final String INTERVENTIONS = "/interventions";

    /**
     * Whether it may stand on a paper that the family is given: not where it speaks of interventions, for who reads the paper
     * may be the one who is dangerous. An older sentence leads to them by no address.
     */
    @JsonIgnore
    public boolean isForTheFamily() {
        return evidence.stream()
                .map(Evidence::page)
                .noneMatch(page -> page.isEmpty() || page.startsWith(INTERVENTIONS));
    }

    /** As it stands in the assessment; empty when it was left out. */
    @JsonIgnore
    public String text() {
        return written == null ? proposed : written;
    }

    /** Whether the assistant changed it. */
    @JsonIgnore
    public boolean isChanged() {
        return written != null;
    }

    /** The same, as she wrote it. */
    CourseSentence with(@Nullable String words) {
        var own = words == null ? "" : words.strip();
        return new CourseSentence(key, proposed, own.equals(proposed) ? null : own, evidence);
    }

    /** The same about what the rows say now; her own words stay. */
    CourseSentence recounted(CourseSentence now) {
        return new CourseSentence(key, now.proposed, now.proposed.equals(written) ? null : written, now.evidence);
    }
}
