package pl.asysta.statute;

import java.time.Instant;
import java.time.LocalDate;

/** When something is due: on a day or, where the law counts hours, at a moment. */
public sealed interface DueDate permits Deadline, MomentDeadline {
    /** Whose date it is. */
    DeadlineRule rule();

    /** How long the rule gives. */
    Term term();

    /** What set the clock going, on which day, and who entered that. */
    StartEvent start();

    /** Whether somebody set another day than the rule gives; who must name one, as a court does, sets none by hand. */
    default boolean setByHand() {
        return this instanceof Deadline day && day.named() && rule().countsTime();
    }

    /** Whether it ends at a moment rather than with a day. */
    default boolean countsHours() {
        return term().unit() == Term.Unit.HOURS;
    }

    /** The last day, or the day of the last moment. */
    LocalDate day();

    /** Whether at this moment the last day, or the last moment, is over. */
    boolean hasPassedAt(Instant now);
}
