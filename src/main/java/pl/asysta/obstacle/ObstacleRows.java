package pl.asysta.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The table of reports. */
@Component
class ObstacleRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ObstacleRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ObstacleView> of(CaseId family) {
        return jdbc.sql("select * from service_obstacle where case_id = ? order by reported_at desc limit 50")
                .param(family.id())
                .query((row, n) -> view(row))
                .list();
    }

    List<WaitingObstacle> waiting() {
        return jdbc.sql("""
                        select c.id, c.label, o.cause, o.reported_at
                          from service_obstacle o join family_case c on c.id = o.case_id
                         where o.decision is null order by o.reported_at limit 20""")
                .query((row, n) -> new WaitingObstacle(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        ObstacleCause.valueOf(row.getString("cause")),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    UUID add(ReportObstacle report, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into service_obstacle (id, case_id, cause, tried, reported_by, reported_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        report.family().id(),
                        report.cause().name(),
                        report.tried(),
                        by.id(),
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void decide(DecideObstacle decision, WorkerId by) {
        jdbc.sql("""
                        update service_obstacle set decision = ?, words = ?, until_on = ?, decided_by = ?, decided_at = ?
                         where id = ?""")
                .param(decision.decision().name())
                .param(decision.words())
                .param(decision.until())
                .param(by.id())
                .param(OffsetDateTime.now(clock))
                .param(decision.obstacle())
                .update();
    }

    private static ObstacleView view(ResultSet row) throws SQLException {
        return new ObstacleView(
                row.getObject("id", UUID.class),
                ObstacleCause.valueOf(row.getString("cause")),
                row.getString("tried"),
                new WorkerId(row.getObject("reported_by", UUID.class)),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("decision"))
                        .map(ObstacleDecision::valueOf)
                        .orElse(null),
                row.getString("words"),
                row.getObject("until_on", LocalDate.class),
                Optional.ofNullable(row.getObject("decided_by", UUID.class))
                        .map(WorkerId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
