package pl.asysta.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import pl.asysta.staff.WorkerId;

/** Personal terms as they stand in the database. */
final class TermsRows {
    static final String SELECT = "select * from assistant_terms";
    static final String HOLDS = "valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private TermsRows() {}

    static PersonalTerms terms(ResultSet row) throws SQLException {
        return new PersonalTerms(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("working_time"),
                row.getObject("own_limit", Integer.class),
                row.getString("reason"),
                new WorkerId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
