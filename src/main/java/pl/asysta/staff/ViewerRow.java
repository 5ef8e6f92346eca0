package pl.asysta.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/**
 * What a statement says of a viewer. Whoever has another question about the same worker at the same moment asks it in the
 * same statement; what a viewer may see is said here alone.
 */
public final class ViewerRow {
    /** What to select; {@code :me} is the worker. */
    public static final String COLUMNS =
            "array(select district_id from district_worker where worker_id = :me) as districts";

    private ViewerRow() {}

    /** The viewer in such a row. */
    public static Viewer of(SignedIn worker, ResultSet row) throws SQLException {
        return new Viewer(worker.id(), worker.role(), Set.of((Integer[])
                row.getArray("districts").getArray()));
    }
}
