package pl.asysta.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.intervention.InterventionView.Acknowledgement;
import pl.asysta.intervention.InterventionView.Amendment;
import pl.asysta.intervention.InterventionView.End;
import pl.asysta.intervention.InterventionView.Notice;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.MomentDeadline;
import pl.asysta.statute.StatutoryRules;

/** Reads the tables of interventions. */
@Component
class InterventionRows {
    private static final String OPEN = """
            select i.case_id, i.number, i.kinds, i.seen_at, i.taken_at, i.acknowledged_at, i.ended_on,
                   t.first_name || ' ' || t.last_name as taken_by_name,
                   exists (select from intervention_notice n
                            where n.intervention_id = i.id and n.body = 'COURT' and n.notified_at >= i.taken_at) as court_told
              from intervention i join family_case c on c.id = i.case_id left join worker t on t.id = i.taken_by
             where""";

    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    InterventionRows(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The latest first. */
    List<InterventionView> of(CaseId family) {
        var inDanger = hanging(
                family,
                "select p.intervention_id, p.person_id from intervention_person p"
                        + " join family_member m on m.case_id = p.case_id and m.person_id = p.person_id"
                        + " where p.case_id = ? order by m.position",
                (row, n) -> new PersonId(id(row, "person_id")));
        var notices = hanging(
                family,
                "select x.* from intervention_notice x join intervention i on i.id = x.intervention_id"
                        + " where i.case_id = ? order by x.notified_at, x.recorded_at, x.id",
                (row, n) -> new Notice(
                        NotifiedBody.valueOf(row.getString("body")),
                        at(row, "notified_at"),
                        row.getString("receiver"),
                        worker(row, "recorded_by")));
        var amendments = hanging(
                family,
                "select x.* from intervention_amendment x join intervention i on i.id = x.intervention_id"
                        + " where i.case_id = ? order by x.number",
                (row, n) -> new Amendment(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getString("reason"),
                        worker(row, "amended_by"),
                        at(row, "amended_at")));
        return jdbc.sql("select i.*, t.first_name || ' ' || t.last_name as taken_by_name from intervention i"
                        + " left join worker t on t.id = i.taken_by where i.case_id = ? order by i.number desc")
                .param(family.id())
                .query((row, n) -> view(row, inDanger, notices, amendments))
                .list();
    }

    /** Those of a family whose follow-up goes on. */
    List<OpenIntervention> open(CaseId family) {
        return jdbc
                .sql(OPEN + " i.case_id = ? and i.ended_on is null")
                .param(family.id())
                .query((row, n) -> open(row))
                .stream()
                .sorted(OpenIntervention.MOST_URGENT_FIRST)
                .toList();
    }

    /**
     * Those that a viewer has to do with: all of them, or of the families whose social worker, assistant or
     * monitor she is.
     *
     * @param unseen also those that ended before the director saw them
     */
    List<OpenIntervention> onDeskOf(Viewer viewer, boolean unseen) {
        return jdbc
                .sql(OPEN + """
                         (i.ended_on is null or :unseen and i.acknowledged_at is null)
                           and (:all or c.social_worker_id = :me or c.assistant_id = any(:assistants)
                                or c.monitor_id = any(:assistants)
                                or c.last_assistant_id = any(:assistants) and c.worked_until >= :today)""")
                .param("unseen", unseen)
                .param("all", viewer.role().seesAllFamilies())
                .param("me", viewer.worker().id())
                .param("today", LocalDate.now(clock))
                .param(
                        "assistants",
                        viewer.assistants().stream().map(WorkerId::id).toArray(UUID[]::new))
                .query((row, n) -> open(row))
                .stream()
                .sorted(OpenIntervention.MOST_URGENT_FIRST)
                .toList();
    }

    private OpenIntervention open(ResultSet row) throws SQLException {
        return new OpenIntervention(
                new CaseId(id(row, "case_id")),
                row.getInt("number"),
                kinds(row),
                at(row, "seen_at"),
                row.getBoolean("court_told") ? null : courtDue(row),
                row.getObject("acknowledged_at") != null,
                row.getObject("ended_on") != null);
    }

    private InterventionView view(
            ResultSet row,
            Map<UUID, List<PersonId>> inDanger,
            Map<UUID, List<Notice>> notices,
            Map<UUID, List<Amendment>> amendments)
            throws SQLException {
        var id = id(row, "id");
        var seenAt = at(row, "seen_at");
        return new InterventionView(
                id,
                row.getInt("number"),
                seenAt,
                seenAt.atZone(clock.getZone()).toLocalDate(),
                row.getString("place"),
                kinds(row),
                row.getString("seen"),
                row.getString("done"),
                worker(row, "recorded_by"),
                at(row, "recorded_at"),
                inDanger.getOrDefault(id, List.of()),
                notices.getOrDefault(id, List.of()),
                courtDue(row),
                row.getObject("acknowledged_at") == null
                        ? null
                        : new Acknowledgement(worker(row, "acknowledged_by"), at(row, "acknowledged_at")),
                end(row),
                amendments.getOrDefault(id, List.of()));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null ? null : new End(on, row.getString("outcome"), worker(row, "ended_by"), at(row, "ended_at"));
    }

    private @Nullable MomentDeadline courtDue(ResultSet row) throws SQLException {
        return row.getObject("taken_at") == null
                ? null
                : rules.childTaken(at(row, "taken_at"), row.getString("taken_by_name"));
    }

    private <T> Map<UUID, List<T>> hanging(CaseId family, String sql, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .param(family.id())
                .query((row, n) -> Map.entry(id(row, "intervention_id"), mapper.mapRow(row, n)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<DangerKind> kinds(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("kinds").getArray())
                .map(DangerKind::valueOf)
                .sorted()
                .toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static WorkerId worker(ResultSet row, String column) throws SQLException {
        return new WorkerId(id(row, column));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
