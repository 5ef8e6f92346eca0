package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import pl.asysta.cases.PaperKind;

/** A course told from its end: what is due soon is fixed, and the days before it follow. */
final class Backwards {
    private final Calendar calendar;
    private final Dice dice;
    private final Deque<Step> steps = new ArrayDeque<>();
    private LocalDate day;

    Backwards(Calendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
        this.day = calendar.today();
    }

    /** Before that, on this very day. */
    Backwards on(PaperKind paper, LocalDate exactly) {
        day = exactly;
        steps.addFirst(new Step(paper, day, calendar.at(day, hour(paper).plusMinutes(dice.between(0, 25)))));
        return this;
    }

    /** Before that, so many working days earlier. */
    Backwards before(PaperKind paper, int least, int most) {
        return on(paper, calendar.before(day, dice.between(least, most)));
    }

    /** What the family came with: of that day, and written into the file on the day of the last step told. */
    Backwards brought(PaperKind paper, int daysEarlier) {
        var at = calendar.at(day, hour(paper).plusMinutes(dice.between(0, 25)));
        steps.addFirst(new Step(paper, day.minusDays(daysEarlier), at));
        return this;
    }

    /** The day so many working days earlier; nothing happened on it yet. */
    LocalDate before(int least, int most) {
        return calendar.before(day, dice.between(least, most));
    }

    /** What is told next happened on this day. */
    Backwards to(LocalDate exactly) {
        day = exactly;
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Papers of one day are written in the order of the process. */
    private static LocalTime hour(PaperKind paper) {
        return LocalTime.of(8, 0).plusMinutes(30L * paper.ordinal());
    }
}
