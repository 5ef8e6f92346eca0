package pl.asysta.intervention;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Record that somebody's safety was at risk.
 *
 * @param token of the form, so that a double click records it once
 * @param seenAt when the danger was seen
 * @param inDanger who of the family
 * @param done what was done at once
 * @param takenAt when a child was taken from the family, or null
 */
public record RecordIntervention(
        UUID token,
        CaseId family,
        Instant seenAt,
        String place,
        String seen,
        List<PersonId> inDanger,
        List<DangerKind> kinds,
        String done,
        List<NewNotice> notices,
        @Nullable Instant takenAt) {
    /** Everything but a taken child is needed. */
    public RecordIntervention {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(seenAt);
        Objects.requireNonNull(place);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(done);
        inDanger = inDanger.stream().distinct().toList();
        kinds = kinds.stream().distinct().sorted().toList();
        notices = List.copyOf(notices);
    }
}
