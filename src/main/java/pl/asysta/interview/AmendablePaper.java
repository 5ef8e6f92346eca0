package pl.asysta.interview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper as its page shows it: the text of the day it was completed, and the amendments since. */
public interface AmendablePaper {
    /** How far it has come. */
    PaperState state();

    /** Its texts as they were written, by the names of their boxes. */
    Map<String, @Nullable String> prose();

    /** Its amendments, the first one first. */
    List<AmendmentView> amendments();

    /** Which version it was opened at. */
    default long version() {
        return state().version();
    }

    /** The day it was completed and locked, or null. */
    default @Nullable LocalDate completedOn() {
        return state().completedOn();
    }

    /** Whether it is done and locked. */
    default boolean isCompleted() {
        return state().isCompleted();
    }

    /** The amendments of this text, the first one first. */
    default List<AmendmentView> amendmentsOf(String field) {
        return amendments().stream().filter(each -> each.field().equals(field)).toList();
    }

    /** What this text says today: as amended last, or as written. */
    default @Nullable String now(String field) {
        return amendmentsOf(field).stream()
                .max(Comparator.comparing(AmendmentView::number))
                .map(AmendmentView::newText)
                .orElse(prose().get(field));
    }
}
