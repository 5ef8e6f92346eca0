package pl.asysta.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** The table of the directory. */
@Component
class InstitutionRows {
    private static final String INSTITUTION = "select id, version, name, kind, address, phone, notes from institution ";

    private final JdbcClient jdbc;

    InstitutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InstitutionView> all() {
        return jdbc.sql(INSTITUTION + "order by lower(name)")
                .query((row, i) -> institution(row))
                .list();
    }

    Optional<InstitutionView> find(UUID id) {
        return jdbc.sql(INSTITUTION + "where id = ?")
                .param(id)
                .query((row, i) -> institution(row))
                .optional();
    }

    /** The institution, which nobody else corrects until the transaction ends. */
    Optional<InstitutionView> hold(UUID id) {
        return jdbc.sql(INSTITUTION + "where id = ? for update")
                .param(id)
                .query((row, i) -> institution(row))
                .optional();
    }

    UUID add(InstitutionDetails details, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into institution (id, version, name, kind, address, phone, notes, saved_by, saved_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(details.name())
                .param(details.kind().name())
                .param(details.address())
                .param(details.phone())
                .param(details.notes())
                .param(by.id())
                .param(at)
                .update();
        return id;
    }

    void change(UUID id, InstitutionDetails details, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update institution
                           set version = version + 1, name = ?, kind = ?, address = ?, phone = ?, notes = ?, saved_by = ?,
                               saved_at = ?
                         where id = ?""")
                .param(details.name())
                .param(details.kind().name())
                .param(details.address())
                .param(details.phone())
                .param(details.notes())
                .param(by.id())
                .param(at)
                .param(id)
                .update();
    }

    static InstitutionView institution(ResultSet row) throws SQLException {
        return new InstitutionView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new InstitutionDetails(
                        row.getString("name"),
                        InstitutionKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("notes")));
    }
}
