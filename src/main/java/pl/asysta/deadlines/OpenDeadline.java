package pl.asysta.deadlines;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.DueDate;

/**
 * Something that is still to be done by a day.
 *
 * @param family whose it is, or null where it is a worker's own
 * @param detail what of several it is, in a few words that stay inside the application, or null
 * @param page the address where it is done
 */
public record OpenDeadline(
        DueDate deadline,
        @Nullable DueFamily family,
        Keeper keeper,
        @Nullable String detail,
        String page) {
    /** The earliest last day first; of one day, by rule and family. */
    public static final Comparator<OpenDeadline> EARLIEST_FIRST = Comparator.comparing(
                    (OpenDeadline one) -> one.deadline().day())
            .thenComparing(OpenDeadline::rule)
            .thenComparing(one -> Optional.ofNullable(one.family())
                    .map(DueFamily::label)
                    .orElseGet(() -> one.keeper().name()))
            .thenComparing(OpenDeadline::page);

    /** Whose date it is. */
    public DeadlineRule rule() {
        return deadline.rule();
    }

    /** What it is, when and where: by this a form or a letter names it, and another day makes another one of it. */
    public String name() {
        return String.join(" ", rule().name(), deadline.day().toString(), page);
    }

    /** Whether it is this viewer's to keep, her own or as a deputy. */
    public boolean isKeptBy(Viewer viewer) {
        return keeper.is(viewer);
    }

    /** Whether it may be told outside of the application, in a letter or a calendar; what is closed may not (docs/adr/0011). */
    public boolean mayLeave() {
        return rule() != DeadlineRule.BLUE_CARD_FORM;
    }
}
