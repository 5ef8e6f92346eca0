package pl.asysta.demo.zalesie;

import static pl.asysta.visits.VisitKind.ACCOMPANYING;
import static pl.asysta.visits.VisitKind.ELSEWHERE;
import static pl.asysta.visits.VisitKind.HOME_VISIT;
import static pl.asysta.visits.VisitKind.INSTITUTION;
import static pl.asysta.visits.VisitKind.INTERVENTION;
import static pl.asysta.visits.VisitKind.JOINT_FIRST_VISIT;
import static pl.asysta.visits.VisitKind.MISSED;
import static pl.asysta.visits.VisitKind.PHONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.visits.VisitKind;

/** When an assistant met a family: every week or two at the beginning and lately, more seldom in between. */
final class Meetings {
    private static final int MOST = 25;
    private static final int BEGINNING_DAYS = 30;
    private static final int LATELY_DAYS = 45;

    /** Of a hundred meetings, up to which number each kind goes. */
    private static final NavigableMap<Integer, VisitKind> KINDS = new TreeMap<>(Map.of(
            7, MISSED, 17, PHONE, 25, INSTITUTION, 31, ACCOMPANYING, 36, ELSEWHERE, 38, INTERVENTION, 100, HOME_VISIT));

    private final Calendar calendar;

    Meetings(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Oldest first; none for a family that has never had an assistant. */
    List<Meeting> of(Family family, Dice dice) {
        var assistant = family.assistant();
        if (assistant == null || awaitsFirstVisit(family)) {
            return List.of();
        }
        var assigned = family.course().step(PaperKind.ASSIGNMENT).on();
        var last = last(family, assistant, calendar.today());
        var meetings = new ArrayList<Meeting>();
        var day = family.course()
                .find(PaperKind.COOPERATION_START)
                .map(Step::on)
                .orElseGet(() -> calendar.onOrAfter(assigned.plusDays(dice.between(2, 6))));
        while (!day.isAfter(last) && meetings.size() < MOST) {
            meetings.add(meeting(meetings.isEmpty() ? JOINT_FIRST_VISIT : kind(dice), day, dice));
            day = calendar.onOrAfter(day.plusDays(gap(day, assigned, last, dice)));
        }
        return meetings;
    }

    private static boolean awaitsFirstVisit(Family family) {
        return family.pathway().startsWithJointVisit()
                && family.course().find(PaperKind.COOPERATION_START).isEmpty();
    }

    /** The day before today, before the closure, or before the assistant was away. */
    static LocalDate last(Family family, Colleague assistant, LocalDate today) {
        var away = StaffRows.awaySince(assistant, today);
        return family.course()
                .find(PaperKind.CLOSURE)
                .map(Step::on)
                .orElse(away == null ? today : away)
                .minusDays(1);
    }

    private static int gap(LocalDate day, LocalDate assigned, LocalDate last, Dice dice) {
        boolean often = day.isBefore(assigned.plusDays(BEGINNING_DAYS)) || day.isAfter(last.minusDays(LATELY_DAYS));
        return often ? dice.between(7, 14) : dice.between(28, 42);
    }

    private static VisitKind kind(Dice dice) {
        return KINDS.ceilingEntry(dice.between(1, 100)).getValue();
    }

    private static Meeting meeting(VisitKind kind, LocalDate day, Dice dice) {
        var at = LocalTime.of(8, 0).plusMinutes(15L * dice.between(0, 34));
        return new Meeting(kind, day, at, minutes(kind, dice.between(2, 4)));
    }

    private static @Nullable Integer minutes(VisitKind kind, int quarters) {
        return switch (kind) {
            case MISSED -> null;
            case PHONE -> 5 * quarters;
            case INSTITUTION, INTERVENTION -> 15 * quarters;
            case ACCOMPANYING -> 45 * quarters;
            case HOME_VISIT, ELSEWHERE, JOINT_FIRST_VISIT -> 30 + 15 * quarters;
        };
    }
}
