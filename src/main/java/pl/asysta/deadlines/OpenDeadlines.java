package pl.asysta.deadlines;

import java.util.List;
import pl.asysta.staff.Viewer;

/**
 * The deadlines of one kind of work that nobody has met yet. Every bean of this kind is asked, and answers in one statement
 * for all families together.
 */
public interface OpenDeadlines {
    /** Those that this viewer may know of, in any order. */
    List<OpenDeadline> seenBy(Viewer viewer);
}
