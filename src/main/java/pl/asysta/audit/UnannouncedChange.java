package pl.asysta.audit;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/** A change of which PostgreSQL could not be told who makes it; so it is not made. */
class UnannouncedChange extends DataAccessResourceFailureException {
    private static final long serialVersionUID = 1L;

    UnannouncedChange(SQLException cause) {
        super("nobody can be told who makes this change", cause);
    }
}
