package pl.asysta.intervention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.MomentDeadline;

/**
 * An intervention as pages show it.
 *
 * @param number in its family, the first is 1
 * @param courtDue until when the court is told of the child that was taken, or null
 * @param acknowledgement of the director, or null
 * @param end of the follow-up, or null while it goes on
 */
public record InterventionView(
        UUID id,
        int number,
        Instant seenAt,
        LocalDate seenOn,
        String place,
        List<DangerKind> kinds,
        String seen,
        String done,
        WorkerId recordedBy,
        Instant recordedAt,
        List<PersonId> inDanger,
        List<Notice> notices,
        @Nullable MomentDeadline courtDue,
        @Nullable Acknowledgement acknowledgement,
        @Nullable End end,
        List<Amendment> amendments) {
    /** Who was told and when. */
    public record Notice(
            NotifiedBody body, Instant at, @Nullable String receiver, WorkerId by) {}

    /** That the director knows of it. */
    public record Acknowledgement(WorkerId by, Instant at) {}

    /** How it ended. */
    public record End(LocalDate on, String outcome, WorkerId by, Instant at) {}

    /** What its author put right later. */
    public record Amendment(int number, String words, String reason, WorkerId by, Instant at) {}

    /** Whether its follow-up goes on. */
    public boolean isOpen() {
        return end == null;
    }

    /** When a child was taken, or null. */
    public @Nullable Instant takenAt() {
        return courtDue == null ? null : courtDue.from();
    }

    /** When the court was first told of the child that was taken. */
    public Optional<Instant> courtToldAt() {
        return courtDue == null
                ? Optional.empty()
                : notices.stream()
                        .filter(notice -> notice.body() == NotifiedBody.COURT
                                && !notice.at().isBefore(courtDue.from()))
                        .map(Notice::at)
                        .findFirst();
    }

    /** Whether the court has still to be told of a child that was taken. */
    public boolean isCourtOwed() {
        return courtDue != null && courtToldAt().isEmpty();
    }

    /** Whether the court was told in time. */
    public boolean isCourtToldInTime() {
        return courtDue != null && courtToldAt().filter(courtDue::isKeptBy).isPresent();
    }

    /** Whether this viewer, who sees the family, follows it up: its author, who works with the family, or who leads. */
    public boolean isFollowedUpBy(Viewer viewer, CaseView family) {
        return isBy(viewer)
                || family.isWorkedWithBy(viewer)
                || viewer.role() == Role.SOCIAL_WORKER && family.socialWorker().equals(viewer.worker())
                || viewer.role().leadsAssistants();
    }

    /** Whether this viewer wrote it. */
    public boolean isBy(Viewer viewer) {
        return recordedBy.equals(viewer.worker());
    }

    /** Everybody of the centre whom it names. */
    public Stream<WorkerId> people() {
        return Stream.of(
                        Stream.of(recordedBy),
                        notices.stream().map(Notice::by),
                        Stream.ofNullable(acknowledgement).map(Acknowledgement::by),
                        Stream.ofNullable(end).map(End::by),
                        amendments.stream().map(Amendment::by))
                .flatMap(worker -> worker);
    }
}
