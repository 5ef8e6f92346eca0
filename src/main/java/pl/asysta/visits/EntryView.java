package pl.asysta.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.AssistantTask;

/**
 * An entry of the work card as pages show it.
 *
 * @param assistant who met the family
 * @param socialWorker who was there together with her, or null
 * @param hour when it began, or null where nobody noted it
 * @param minutes how long it took, or null
 * @param present who of the family was there
 * @param author who wrote it
 * @param editedAt when its author last corrected it, or null
 * @param editableUntil the last day on which its author may correct it
 */
public record EntryView(
        EntryId id,
        CaseId family,
        long version,
        VisitKind kind,
        WorkerId assistant,
        @Nullable WorkerId socialWorker,
        LocalDate day,
        @Nullable LocalTime hour,
        @Nullable Integer minutes,
        @Nullable VisitPlace place,
        @Nullable String placeWords,
        @Nullable String others,
        @Nullable Integer engagement,
        @Nullable MissedReason missed,
        String note,
        WorkerId author,
        Instant recordedAt,
        @Nullable Instant editedAt,
        LocalDate editableUntil,
        Details details) {
    /**
     * What hangs on an entry.
     *
     * @param agreements what was agreed at the meeting
     * @param ticked what had been agreed before and was found done at it
     */
    public record Details(
            List<Present> present,
            Set<AssistantTask> tasks,
            List<Goal> goals,
            List<Action> actions,
            List<AgreementView> agreements,
            List<AgreementView> ticked,
            List<Amendment> amendments,
            List<EntryQuestion> questions) {
        /** Nothing. */
        static final Details NONE =
                new Details(List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        /** The actions of the plan that were found done. */
        public List<UUID> done() {
            return actions.stream().filter(Action::done).map(Action::id).toList();
        }
    }

    /**
     * Somebody of the family who was there.
     *
     * @param alone a child, and it was talked to alone
     */
    public record Present(PersonId person, boolean alone) {}

    /** A goal of the plan on which they worked. */
    public record Goal(UUID id, String title) {}

    /**
     * An action of the plan on which they worked.
     *
     * @param done it was found done
     */
    public record Action(UUID id, String what, boolean done) {}

    /** A dated correction; the entry itself stays as it is. */
    public record Amendment(int number, String words, String reason, WorkerId by, Instant at) {}

    /** Under which name pages show it; a first visit without a social worker is no joint one. */
    public String named() {
        return kind.named(socialWorker != null);
    }

    /** Whether it did not take place. */
    public boolean isMissed() {
        return kind == VisitKind.MISSED;
    }

    /** The hour at which it ended, or null where nobody noted when it began or how long it took. */
    public @Nullable LocalTime endHour() {
        return hour == null || minutes == null ? null : hour.plusMinutes(minutes);
    }

    /** Whether it ended on a later day than it began; midnight itself belongs to the day. */
    public boolean endsNextDay() {
        return hour != null
                && minutes != null
                && day.atTime(hour).plusMinutes(minutes).isAfter(day.plusDays(1).atStartOfDay());
    }

    /** Whether its author may still correct it on this day. */
    public boolean isEditableOn(LocalDate today) {
        return !today.isAfter(editableUntil);
    }

    /** The same with what hangs on it. */
    EntryView with(Details other) {
        return new EntryView(
                id,
                family,
                version,
                kind,
                assistant,
                socialWorker,
                day,
                hour,
                minutes,
                place,
                placeWords,
                others,
                engagement,
                missed,
                note,
                author,
                recordedAt,
                editedAt,
                editableUntil,
                other);
    }
}
