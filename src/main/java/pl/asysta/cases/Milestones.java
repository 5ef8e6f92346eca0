package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * The days of a case from which clocks run.
 *
 * @param informed when the centre learned of the family
 * @param assigned when an assistant was assigned, or null
 * @param withAssistant since when the assistant of now has the family, or null
 * @param read when an assistant last confirmed having read the file, or null
 * @param started when cooperation started, or null
 * @param assessed when the situation was assessed last, also for the end of the work, or null
 * @param askedForLife when the family's own request "Za życiem" came in, or null
 * @param courtNotice since when the court is owed a notice that the family does not cooperate, or null
 */
public record Milestones(
        Pathway pathway,
        Stage stage,
        boolean urgent,
        Milestone informed,
        @Nullable Milestone assigned,
        @Nullable Milestone withAssistant,
        @Nullable Milestone read,
        @Nullable Milestone started,
        @Nullable Milestone assessed,
        @Nullable Milestone askedForLife,
        @Nullable Milestone courtNotice) {
    /** A day and who put it on record. */
    public record Milestone(LocalDate on, String enteredBy) {}

    /** Those of a case; names come from the caller. */
    public static Milestones of(CaseView family, Function<WorkerId, String> names) {
        return new Milestones(
                family.pathway(),
                family.stage(),
                family.urgent(),
                milestone(family, PaperKind.REFERRAL, names).orElseThrow(),
                milestone(family, PaperKind.ASSIGNMENT, names).orElse(null),
                milestone(family, PaperKind.REASSIGNMENT, names)
                        .or(() -> milestone(family, PaperKind.ASSIGNMENT, names))
                        .orElse(null),
                family.fileRead()
                        .map(read -> new Milestone(read.datedOn(), names.apply(read.recordedBy())))
                        .orElse(null),
                milestone(family, PaperKind.COOPERATION_START, names).orElse(null),
                family.lastAssessed()
                        .map(last -> new Milestone(last.datedOn(), names.apply(last.recordedBy())))
                        .orElse(null),
                milestone(family, PaperKind.FOR_LIFE_REQUEST, names).orElse(null),
                notice(family));
    }

    /** The same, with the name of who put on record that the court is owed a notice. */
    public Milestones withCourtOwedBy(String name) {
        return courtNotice == null
                ? this
                : new Milestones(
                        pathway,
                        stage,
                        urgent,
                        informed,
                        assigned,
                        withAssistant,
                        read,
                        started,
                        assessed,
                        askedForLife,
                        new Milestone(courtNotice.on(), name));
    }

    /** Who put it on record is known to the court's own module. */
    private static @Nullable Milestone notice(CaseView family) {
        var since = family.courtNoticeSince();
        return since == null ? null : new Milestone(since, "");
    }

    /** Whether the assistant of now has still to read the file: a new family, or a new assistant of a family. */
    public boolean awaitReading() {
        return withAssistant != null && isBefore(read, withAssistant.on()) && isBefore(started, withAssistant.on());
    }

    private static boolean isBefore(@Nullable Milestone milestone, LocalDate day) {
        return milestone == null || milestone.on().isBefore(day);
    }

    private static Optional<Milestone> milestone(CaseView family, PaperKind kind, Function<WorkerId, String> names) {
        return family.latest(kind).map(paper -> new Milestone(paper.datedOn(), names.apply(paper.recordedBy())));
    }
}
