package pl.asysta.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement says of a viewer. Whoever has another question about the same worker at the same moment asks it in the
 * same statement; what a viewer may see is said here alone.
 */
public final class ViewerRow {
    /** What to select; {@code :me} is the worker, {@code :today} the day. */
    public static final String COLUMNS = """
            array(select district_id from district_worker where worker_id = :me) as districts,
            array(select worker_id from worker_absence
                   where deputy_id = :me and :today between first_day and last_day) as stands_in_for""";

    private ViewerRow() {}

    /** The viewer in such a row. */
    public static Viewer of(SignedIn worker, ResultSet row) throws SQLException {
        return of(worker.id(), worker.role(), row);
    }

    /** The same of a worker who is not signed in. */
    public static Viewer of(WorkerId worker, Role role, ResultSet row) throws SQLException {
        return new Viewer(
                worker,
                role,
                Set.of((Integer[]) row.getArray("districts").getArray()),
                Stream.of((UUID[]) row.getArray("stands_in_for").getArray())
                        .map(WorkerId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
