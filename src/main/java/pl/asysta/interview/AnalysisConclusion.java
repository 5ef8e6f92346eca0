package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.CloseCase;
import pl.asysta.cases.ClosureReason;
import pl.asysta.statute.SupportPurpose;

/**
 * Whether the family needs an assistant (art. 11(2) and (3)).
 *
 * @param assistantNeeded the conclusion, null until there is one
 * @param reasons of the conclusion
 * @param purposes of the help that is proposed (art. 8(1))
 * @param scope of that help, in words
 * @param otherHelp what is proposed in place of an assistant
 */
@Embeddable
public record AnalysisConclusion(
        @Nullable Boolean assistantNeeded,
        @Nullable String reasons,
        @Enumerated(EnumType.STRING) List<SupportPurpose> purposes,
        @Nullable String scope,
        @Nullable String otherHelp) {
    static final AnalysisConclusion EMPTY = new AnalysisConclusion(null, null, List.of(), null, null);

    /** Purposes in their order, each once. */
    public AnalysisConclusion {
        purposes = purposes == null
                ? List.of()
                : purposes.stream().sorted().distinct().toList();
    }

    /** Whether the way to an assistant ends here. */
    public boolean isNo() {
        return Boolean.FALSE.equals(assistantNeeded);
    }

    /** Whether the way to an assistant goes on. */
    public boolean isYes() {
        return Boolean.TRUE.equals(assistantNeeded);
    }

    /** What a "no" does to the case. */
    CloseCase closing(CaseId family) {
        return new CloseCase(family, ClosureReason.ASSISTANT_NOT_NEEDED, Objects.requireNonNull(reasons), otherHelp);
    }

    void demand(Gaps gaps, CaseView family) {
        gaps.demand(assistantNeeded, "assistantNeeded", "analysis.form.assistantNeeded.required")
                .demandThat(
                        !isNo() || !family.pathway().isObligedByCourt(),
                        "assistantNeeded",
                        "interview.court-has-obliged")
                .demand(reasons, "reasons", "analysis.form.reasons.required")
                .demandThat(!isYes() || !purposes.isEmpty(), "purposes", "analysis.form.purposes.required")
                .demandThat(!isNo() || otherHelp != null, "otherHelp", "analysis.form.otherHelp.required");
    }

    void addTo(Map<String, @Nullable String> prose) {
        prose.put("reasons", reasons);
        prose.put("scope", scope);
        prose.put("otherHelp", otherHelp);
    }
}
