package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.Language;

/**
 * One assistant as she may be chosen for a family, with what speaks for her. It only puts them in order; the director
 * chooses freely.
 *
 * @param proposed whether the request names her
 * @param sameDistrict whether she is at home in the family's district
 * @param language the family's language, if she speaks it; or null
 * @param workedUntil the last day of earlier work with this family, or null
 */
public record Suggestion(
        AssistantOnBoard assistant,
        boolean proposed,
        boolean sameDistrict,
        @Nullable Language language,
        @Nullable LocalDate workedUntil) {
    /** How many places are free for this family: one that is reserved for it is not taken from it. */
    public int free() {
        int others = assistant.load().reserved() - (proposed ? 1 : 0);
        return Math.max(0, assistant.room() - Math.max(0, others));
    }

    /**
     * Whom the request names, then who can take a family; among them by free places, weighted load, district, language
     * and earlier work, as the centre's procedure has it.
     */
    static final Comparator<Suggestion> ORDER = Comparator.comparing((Suggestion one) -> !one.proposed)
            .thenComparing(one -> !one.assistant.canTakeOne())
            .thenComparing(one -> -one.free())
            .thenComparing(one -> one.assistant.load().weight())
            .thenComparing(one -> !one.sameDistrict)
            .thenComparing(one -> one.language == null)
            .thenComparing(one -> one.workedUntil == null)
            .thenComparing(one -> one.assistant.worker().name().last());
}
