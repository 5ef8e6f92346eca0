package pl.asysta.agenda;

import org.jspecify.annotations.Nullable;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.kernel.PlainLetters;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.DeadlineRule;

/**
 * Which deadlines are shown.
 *
 * @param rule the only one, or null for all
 * @param family a part of a family's name or of its case number, or empty for all
 */
public record AgendaFilter(Whose whose, @Nullable DeadlineRule rule, String family) {
    /** Without a choice of rule or family. */
    public static AgendaFilter usual(Viewer viewer) {
        return new AgendaFilter(Whose.usual(viewer), null, "");
    }

    /** Whether a rule or a family was chosen, or others than usual. */
    public boolean isNarrowedFor(Viewer viewer) {
        return !equals(usual(viewer));
    }

    boolean includes(OpenDeadline due, Viewer viewer) {
        return whose.includes(due, viewer) && (rule == null || due.rule() == rule) && isOfFamily(due);
    }

    /** Whether a family of this name is among those that were asked for. */
    public boolean showsFamily(String name) {
        return PlainLetters.of(name).contains(PlainLetters.of(family));
    }

    private boolean isOfFamily(OpenDeadline due) {
        var of = due.family();
        return family.isEmpty() || of != null && (showsFamily(of.label()) || showsFamily(of.number()));
    }
}
