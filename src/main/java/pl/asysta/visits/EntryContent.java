package pl.asysta.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.statute.AssistantTask;

/**
 * What an assistant writes into the work card.
 *
 * @param hour when it began, if somebody noted it
 * @param minutes how long it took, or null; a missed meeting has none
 * @param overnight she has confirmed that it ended on the next day
 * @param placeWords the place in words, or null
 * @param present who of the family was there; whoever was talked to alone was
 * @param alone which of them, children, were talked to alone
 * @param others who else was there, in words, or null
 * @param tasks what the work was, by the points of art. 15(1)
 * @param engagement of the family, from 1 to 5, or null
 * @param missed why it did not take place; null for one that did
 * @param ticked agreements of earlier meetings that are done now
 * @param goals of the plan that holds, on which they worked
 * @param worked actions of the plan on which they worked; one that is done now was worked on
 * @param done which of them are done now
 */
public record EntryContent(
        VisitKind kind,
        LocalDate day,
        @Nullable LocalTime hour,
        @Nullable Integer minutes,
        boolean overnight,
        @Nullable VisitPlace place,
        @Nullable String placeWords,
        List<PersonId> present,
        List<PersonId> alone,
        @Nullable String others,
        List<AssistantTask> tasks,
        @Nullable Integer engagement,
        @Nullable MissedReason missed,
        String note,
        List<NewAgreement> agreements,
        List<UUID> ticked,
        List<UUID> goals,
        List<UUID> worked,
        List<UUID> done) {
    /** One thing implies another. */
    public EntryContent {
        place = kind.at(place);
        present = both(present, alone);
        worked = both(worked, done);
    }

    /** Whether it did not take place. */
    public boolean isMissed() {
        return kind == VisitKind.MISSED;
    }

    /** Whether it took place; the joint first visit has rules of its own. */
    boolean isRoutine() {
        return !isMissed() && kind != VisitKind.JOINT_FIRST_VISIT;
    }

    /** The same with these tasks. */
    EntryContent with(Set<AssistantTask> found) {
        return new EntryContent(
                kind,
                day,
                hour,
                minutes,
                overnight,
                place,
                placeWords,
                present,
                alone,
                others,
                List.copyOf(found),
                engagement,
                missed,
                note,
                agreements,
                ticked,
                goals,
                worked,
                done);
    }

    /** When it ended, if hour and duration are known. */
    public Optional<LocalDateTime> end() {
        return hour == null || minutes == null
                ? Optional.empty()
                : Optional.of(day.atTime(hour).plusMinutes(minutes));
    }

    /** Whether it ended on a later day than it began; midnight itself belongs to the day. */
    boolean endsNextDay() {
        return end().filter(end -> end.isAfter(day.plusDays(1).atStartOfDay())).isPresent();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
