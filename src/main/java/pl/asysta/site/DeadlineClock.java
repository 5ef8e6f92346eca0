package pl.asysta.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.Deadline;

/**
 * A deadline drawn as a line: from what started it to its last day, or to the day that came after it.
 *
 * @param now today, or the day on which it was met
 * @param met whether it has been met, so that the clock stands
 * @param planned a day on which something is planned, or null
 */
public record DeadlineClock(
        Deadline deadline,
        LocalDate now,
        boolean met,
        @Nullable LocalDate planned) {
    /** How long the line is drawn. */
    public static final int WIDTH = 820;

    private static final int LABEL = 190;
    private static final int KNOB = 9;

    /** A clock that runs. */
    public static DeadlineClock running(Deadline deadline, LocalDate today, @Nullable LocalDate planned) {
        return new DeadlineClock(deadline, today, false, planned);
    }

    /** A clock that stopped on this day. */
    public static DeadlineClock met(Deadline deadline, LocalDate on) {
        return new DeadlineClock(deadline, on, true, null);
    }

    /** How far the line has run. */
    public int nowAt() {
        return at(now);
    }

    /** Where the knob of now is drawn, whole. */
    public int knobAt() {
        return Math.max(KNOB, Math.min(WIDTH - KNOB, nowAt()));
    }

    /** Where the last day stands on it. */
    public int dueAt() {
        return at(deadline.due());
    }

    /** Where the planned day stands, or -1 if there is none on the line. */
    public int plannedAt() {
        return planned == null || planned.isAfter(end()) || planned.isBefore(start()) ? -1 : at(planned);
    }

    /** Whether the last day has passed before it was met. */
    public boolean isLate() {
        return now.isAfter(deadline.due());
    }

    /** Whether there is room for words under the line at this place, between its two ends. */
    public boolean hasRoomAt(int place) {
        return place >= LABEL && place <= WIDTH - LABEL;
    }

    /** How the words of a place are anchored, so that they stay on the drawing. */
    public String anchor(int place) {
        return place < LABEL / 2 ? "start" : place > WIDTH - LABEL / 2 ? "end" : "middle";
    }

    private int at(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(start(), end()));
        long passed = ChronoUnit.DAYS.between(start(), day);
        return (int) Math.max(0, Math.min(WIDTH, WIDTH * passed / all));
    }

    private LocalDate start() {
        return deadline.start().on();
    }

    private LocalDate end() {
        return isLate() ? now : deadline.due();
    }
}
