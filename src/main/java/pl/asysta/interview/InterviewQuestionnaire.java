package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire itself, which Asysta does not hold: what of it was filled in, on what, and where it lies.
 *
 * @param keptAt where the paper or its scan lies
 */
@Embeddable
public record InterviewQuestionnaire(
        @Enumerated(EnumType.STRING) List<InterviewPart> parts,
        @Enumerated(EnumType.STRING) @Nullable Medium medium,
        @Nullable String keptAt) {
    static final InterviewQuestionnaire EMPTY = new InterviewQuestionnaire(List.of(), null, null);

    /** The parts in their order, each once. */
    public InterviewQuestionnaire {
        parts = parts == null ? List.of() : parts.stream().sorted().distinct().toList();
    }
}
