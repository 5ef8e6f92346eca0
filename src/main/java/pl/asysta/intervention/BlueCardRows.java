package pl.asysta.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.BlueCardView.Part;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** The tables of the closed compartment; only {@link BlueCards} asks them. */
@Component
class BlueCardRows {
    private final JdbcClient jdbc;
    private final StatutoryRules rules;
    private final Clock clock;

    BlueCardRows(JdbcClient jdbc, StatutoryRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** What waits on a desk: whose form it is, and since when. */
    record Owed(CaseId family, LocalDate startedOn) {}

    /** The latest first. */
    List<BlueCardView> of(CaseId family) {
        return jdbc.sql("""
                        select b.id, b.started_on, b.passed_on, b.closed_on, w.first_name || ' ' || w.last_name as recorded_by,
                               array(select worker_id from blue_card_role r where r.card_id = b.id order by recorded_at, worker_id)
                                   as workers,
                               array(select role from blue_card_role r where r.card_id = b.id order by recorded_at, worker_id)
                                   as roles
                          from blue_card b join worker w on w.id = b.recorded_by
                         where b.case_id = ? order by b.started_on desc, b.recorded_at desc""").param(family.id()).query((row, n) -> view(row)).list();
    }

    /** Forms of the centre that have not been passed on, in all families or in those of this viewer. */
    List<Owed> owed(Viewer viewer) {
        return jdbc.sql("""
                        select b.case_id, b.started_on from blue_card b join family_case c on c.id = b.case_id
                         where b.passed_on is null and b.closed_on is null
                           and exists (select from blue_card_role r where r.card_id = b.id and r.role = 'FORM_AUTHOR')
                           and (:all or c.social_worker_id = :me or c.assistant_id = any(:assistants)
                                or c.monitor_id = any(:assistants)
                                or exists (select from blue_card_role r
                                            where r.card_id = b.id and r.role = 'FORM_AUTHOR' and r.worker_id = :me))
                         order by b.started_on, b.recorded_at""")
                .param("all", viewer.role().decidesRequests())
                .param("me", viewer.worker().id())
                .param(
                        "assistants",
                        viewer.assistants().stream().map(WorkerId::id).toArray(UUID[]::new))
                .query((row, n) -> new Owed(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("started_on", LocalDate.class)))
                .list();
    }

    /**
     * Whether a form of the centre in this family has not been passed on.
     *
     * @param byAnybody of any author, or only of this worker
     */
    boolean isOwed(CaseId family, boolean byAnybody, WorkerId author) {
        return jdbc.sql("""
                        select exists (select from blue_card b join blue_card_role r on r.card_id = b.id
                                        where b.case_id = :family and b.passed_on is null and b.closed_on is null
                                          and r.role = 'FORM_AUTHOR' and (:any or r.worker_id = :author))""")
                .param("family", family.id())
                .param("any", byAnybody)
                .param("author", author.id())
                .query(Boolean.class)
                .single();
    }

    void add(StartBlueCard command, WorkerId by) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into blue_card (id, case_id, started_on, recorded_by, recorded_at) values (?, ?, ?, ?, ?)")
                .params(id, command.family().id(), command.startedOn(), by.id(), OffsetDateTime.now(clock))
                .update();
        takePart(id, by, command.role());
    }

    void takePart(UUID card, WorkerId worker, BlueCardRole role) {
        jdbc.sql("""
                        insert into blue_card_role (card_id, worker_id, role, recorded_at) values (?, ?, ?, ?)
                        on conflict (card_id, worker_id) do update set role = excluded.role""")
                .params(card, worker.id(), role.name(), OffsetDateTime.now(clock))
                .update();
    }

    void pass(UUID card, LocalDate on, WorkerId by) {
        jdbc.sql("update blue_card set passed_on = ?, passed_by = ? where id = ?")
                .params(on, by.id(), card)
                .update();
    }

    void close(UUID card, LocalDate on, WorkerId by) {
        jdbc.sql("update blue_card set closed_on = ?, closed_by = ? where id = ?")
                .params(on, by.id(), card)
                .update();
    }

    private BlueCardView view(ResultSet row) throws SQLException {
        var startedOn = row.getObject("started_on", LocalDate.class);
        var parts = new ArrayList<Part>();
        var workers = (UUID[]) row.getArray("workers").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        for (int i = 0; i < workers.length; i++) {
            parts.add(new Part(new WorkerId(workers[i]), BlueCardRole.valueOf(roles[i])));
        }
        boolean ours = parts.stream().anyMatch(part -> part.role() == BlueCardRole.FORM_AUTHOR);
        return new BlueCardView(
                row.getObject("id", UUID.class),
                startedOn,
                row.getObject("passed_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                List.copyOf(parts),
                ours
                        ? rules.blueCardForm(new StartEvent(
                                StartEvent.Kind.BLUE_CARD_STARTED, startedOn, row.getString("recorded_by")))
                        : null);
    }
}
