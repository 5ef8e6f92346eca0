package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Address;
import pl.asysta.risk.RiskBand;
import pl.asysta.staff.WorkerId;

/** Reads rows of the register, one statement for all of them. */
@Component
class FamilyRows {
    private static final String ROWS = """
            select c.id, c.number, c.label, c.street, c.house, c.flat, c.postcode, c.locality, c.pathway, c.stage,
                   c.informed_on, c.urgent, d.name as district, w.first_name || ' ' || w.last_name as social_worker,
                   a.first_name || ' ' || a.last_name as assistant, a.id as assistant_id,
                   (select count(*) from family_member m where m.case_id = c.id and m.kinship = 'CHILD') as children,
                   exists (select from assignment_request r where r.case_id = c.id and r.status = 'RETURNED') as returned,
                   e.assigned_on, e.assessed_on, nullif(e.last_visit_on, '-infinity') as last_visit, e.band
              from register_entry e
              join family_case c on c.id = e.case_id
              join district d on d.id = c.district_id
              join worker w on w.id = c.social_worker_id
              left join worker a on a.id = c.assistant_id
            """;

    private final JdbcClient jdbc;
    private final CaseDeadlines deadlines;

    FamilyRows(JdbcClient jdbc, CaseDeadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** The rows of these families, in their order. */
    List<FamilyRow> of(List<UUID> families) {
        var listed = families.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return where(
                "join unnest(cast(:families as uuid[])) with ordinality as listed (id, place) on listed.id = e.case_id"
                        + " order by listed.place",
                Map.of("families", listed));
    }

    /** The rows that the rest of the statement leaves, in its order. */
    List<FamilyRow> where(String rest, Map<String, Object> values) {
        return jdbc.sql(ROWS + rest).params(values).query((row, n) -> row(row)).list();
    }

    private FamilyRow row(ResultSet row) throws SQLException {
        var stage = Stage.valueOf(row.getString("stage"));
        var informedOn = day(row, "informed_on");
        var milestones = new Milestones(
                Pathway.valueOf(row.getString("pathway")),
                stage,
                row.getBoolean("urgent"),
                new Milestone(informedOn, row.getString("social_worker")),
                milestone(day(row, "assigned_on")),
                milestone(day(row, "assessed_on")));
        return new FamilyRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("label"),
                address(row),
                row.getString("district"),
                Pathway.valueOf(row.getString("pathway")),
                stage,
                row.getInt("children"),
                row.getString("social_worker"),
                row.getString("assistant"),
                Optional.ofNullable(row.getObject("assistant_id", UUID.class))
                        .map(WorkerId::new)
                        .orElse(null),
                informedOn,
                Optional.ofNullable(row.getString("band"))
                        .map(RiskBand::valueOf)
                        .orElse(null),
                row.getBoolean("returned"),
                day(row, "last_visit"),
                deadlines.running(milestones).stream().findFirst().orElse(null));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Milestone milestone(@Nullable LocalDate on) {
        return on == null ? null : new Milestone(on, "");
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("street"),
                row.getString("house"),
                row.getString("flat"),
                row.getString("postcode"),
                row.getString("locality"));
    }
}
