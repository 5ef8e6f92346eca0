package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.ASSESSMENT;
import static pl.asysta.cases.PaperKind.ASSIGNMENT;
import static pl.asysta.cases.PaperKind.CLOSING_PROPOSED;
import static pl.asysta.cases.PaperKind.CLOSURE;
import static pl.asysta.cases.PaperKind.COOPERATION_START;
import static pl.asysta.cases.PaperKind.FILE_READING;
import static pl.asysta.cases.PaperKind.FINAL_ASSESSMENT;
import static pl.asysta.cases.PaperKind.MONITORING_CONTACT;
import static pl.asysta.cases.PaperKind.MONITORING_ENDED;
import static pl.asysta.cases.PaperKind.REOPENING;
import static pl.asysta.cases.PaperKind.REQUEST;
import static pl.asysta.cases.PaperKind.REQUEST_RETURNED;
import static pl.asysta.cases.PaperKind.WORK_PLAN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.request.RequestStatus;

/** The courses of families that an assistant works with, or worked with until the case was closed. */
final class AssistedCourses {
    /** Seats whose family waits for its plan, and in how many days that is due. */
    private static final Map<Integer, Integer> PLAN_DUE_IN = Map.of(15, -4, 47, 2, 7, 4, 31, 6, 38, 9);

    /** Seats whose family is new, and for how many days. */
    private static final Map<Integer, Integer> NEW_FOR = Map.of(2, 9, 10, 34, 20, 16, 28, 5, 34, 25, 42, 40, 55, 21);

    /** Seats whose assessment is overdue or near, and in how many days it is due. */
    private static final Map<Integer, Integer> ASSESSMENT_DUE_IN = Map.of(11, -5, 4, 3, 23, 6, 50, 9);

    /** Seats whose family needs no assistant any more: the end of the work waits for the director. */
    private static final Set<Integer> END_PROPOSED = Set.of(12, 44);

    /** A family that is new for so many days has not been visited yet. */
    private static final int NOT_STARTED_DAYS = 9;

    private static final int FIRST_ASKED_LATE_AFTER = 35;
    private static final int ASKED_AND_CLOSED_AFTER = 205;
    private static final int BEGUN_AGAIN_AFTER = 40;
    private static final int LONGEST_DAYS = 640;
    private static final int HALF_YEAR_DAYS = 175;
    private static final int PLAN_AGREED_AFTER_DAYS = 85;

    private final Calendar calendar;

    AssistedCourses(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The course of the family in this seat of its assistant. */
    Course withAssistant(Seat seat, Pathway pathway, Dice dice) {
        var today = calendar.today();
        boolean urgent = dice.chance(10);
        var back = new Backwards(calendar, dice);
        if (!pathway.asksFor(WORK_PLAN)) {
            back.on(COOPERATION_START, calendar.onOrBefore(today.minusDays(dice.between(10, 90))))
                    .before(ASSIGNMENT, 1, 4);
            return course(Stage.ASSISTANT_ASSIGNED, false, requested(back, pathway, false, dice));
        }
        if (seat.active() && PLAN_DUE_IN.containsKey(seat.slot())) {
            started(back, near(today.minusMonths(2), PLAN_DUE_IN.getOrDefault(seat.slot(), 0)));
        } else if (seat.active() && NEW_FOR.containsKey(seat.slot())) {
            isNew(back, NEW_FOR.getOrDefault(seat.slot(), 0));
        } else {
            if (END_PROPOSED.contains(seat.slot())) {
                back.on(CLOSING_PROPOSED, calendar.onOrBefore(today.minusDays(2)))
                        .before(FINAL_ASSESSMENT, 1, 3);
            }
            agreed(back, lastEvent(seat, dice), dice);
            return course(Stage.PLAN_AGREED, urgent, requested(back, pathway, urgent, dice));
        }
        return course(Stage.ASSISTANT_ASSIGNED, urgent, requested(back, pathway, urgent, dice));
    }

    /** A course that has come to its end: in turns asked after too late, asked after and closed, and begun again. */
    Course closed(int nth, Pathway pathway, Dice dice) {
        boolean urgent = dice.chance(10);
        var back = new Backwards(calendar, dice);
        return switch (nth % 3) {
            case 0 -> ended(Stage.MONITORED, FIRST_ASKED_LATE_AFTER, urgent, pathway, back, dice);
            case 1 -> {
                var closed = calendar.onOrBefore(calendar.today().minusDays(ASKED_AND_CLOSED_AFTER));
                back.on(MONITORING_ENDED, calendar.onOrAfter(closed.plusDays(183)));
                back.on(MONITORING_CONTACT, calendar.onOrBefore(closed.plusDays(180)));
                back.on(MONITORING_CONTACT, calendar.onOrBefore(closed.plusDays(88)));
                back.on(MONITORING_CONTACT, calendar.onOrBefore(closed.plusDays(28)));
                yield ended(Stage.CLOSED, ASKED_AND_CLOSED_AFTER, urgent, pathway, back, dice);
            }
            default -> {
                back.on(REOPENING, calendar.onOrBefore(calendar.today().minusDays(3)));
                back.on(MONITORING_CONTACT, calendar.onOrBefore(calendar.today().minusDays(10)));
                yield ended(pathway.beforeRequest(), BEGUN_AGAIN_AFTER, urgent, pathway, back, dice);
            }
        };
    }

    private Course ended(Stage stage, int daysAgo, boolean urgent, Pathway pathway, Backwards back, Dice dice) {
        back.on(CLOSURE, calendar.onOrBefore(calendar.today().minusDays(daysAgo)));
        back.before(CLOSING_PROPOSED, 1, 3).before(FINAL_ASSESSMENT, 1, 3);
        agreed(back, back.before(5, 12), dice);
        return course(stage, urgent, requested(back, pathway, urgent, dice));
    }

    private LocalDate lastEvent(Seat seat, Dice dice) {
        var due = ASSESSMENT_DUE_IN.get(seat.slot());
        var today = calendar.today();
        return due == null
                ? calendar.onOrBefore(today.minusDays(dice.between(seat.active() ? 15 : 25, 155)))
                : near(today.minusMonths(6), due);
    }

    /** The assessments back from the last event, the plan, and the start of work half a year before the first of them. */
    private void agreed(Backwards back, LocalDate lastEvent, Dice dice) {
        int age = (int) ChronoUnit.DAYS.between(lastEvent, calendar.today());
        int assessments = Math.min(dice.between(0, 3), (LONGEST_DAYS - age) / HALF_YEAR_DAYS);
        var event = lastEvent;
        for (int left = age < PLAN_AGREED_AFTER_DAYS ? Math.max(1, assessments) : assessments; left > 0; left--) {
            back.on(ASSESSMENT, event);
            event = calendar.onOrBefore(event.minusDays(dice.between(HALF_YEAR_DAYS - 15, HALF_YEAR_DAYS)));
        }
        int planned = dice.chance(92) ? dice.between(20, 55) : dice.between(64, 75);
        back.on(WORK_PLAN, calendar.onOrBefore(event.plusDays(planned)));
        started(back, event);
    }

    /** In her first days the assistant has read the file at most; later she works with the family. */
    private void isNew(Backwards back, int days) {
        var day = calendar.onOrBefore(calendar.today().minusDays(days));
        if (days <= NOT_STARTED_DAYS) {
            back.on(ASSIGNMENT, day);
        } else {
            started(back, day);
        }
    }

    /** Cooperation started on this day, after the assistant was assigned and had read the file. */
    private static void started(Backwards back, LocalDate day) {
        back.on(COOPERATION_START, day).before(FILE_READING, 1, 3).before(ASSIGNMENT, 0, 2);
    }

    /** One request of eight went back to the social worker once. */
    private static Backwards requested(Backwards back, Pathway pathway, boolean urgent, Dice dice) {
        if (dice.chance(12)) {
            back.before(REQUEST_RETURNED, 3, 6);
        }
        return Courses.requested(back.before(REQUEST, 2, 8), pathway, urgent, dice);
    }

    /** So many days from this day, moved to a working day without turning "due" into "overdue" or back. */
    private LocalDate near(LocalDate day, int days) {
        return days < 0 ? calendar.onOrBefore(day.plusDays(days)) : calendar.onOrAfter(day.plusDays(days));
    }

    private static Course course(Stage stage, boolean urgent, Backwards told) {
        return new Course(stage, RequestStatus.ASSIGNED, urgent, told.steps());
    }
}
