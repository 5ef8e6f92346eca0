package pl.asysta.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The tables of agendas and of amendments. */
@Component
class TeamAgendaRows {
    private static final String ITEM = """
            select i.*, m.held_on, m.closed_at, c.number, c.label, w.first_name || ' ' || w.last_name as proposer
              from team_item i
              join team_meeting m on m.id = i.meeting_id
              join family_case c on c.id = i.case_id
              join worker w on w.id = i.proposed_by
             where i.withdrawn_at is null and\s""";

    private final JdbcClient jdbc;

    TeamAgendaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agenda of a meeting, in the order in which it grew. */
    List<AgendaItem> agenda(TeamMeetingId meeting) {
        return items("i.meeting_id = ? order by i.proposed_at, i.id", meeting.id());
    }

    /** Where a family stood on an agenda, the latest meeting first. */
    List<AgendaItem> of(CaseId family) {
        return items(
                "i.case_id = ? and m.called_off_at is null order by m.held_on desc, m.held_at desc limit 50",
                family.id());
    }

    /** The case of this number, whoever may see it. */
    Optional<CaseId> numbered(String number) {
        return jdbc.sql("select id from family_case where upper(number) = upper(?)")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Open cases with which this worker herself works, by name; whether she may see them is another question. */
    List<DiscussedCase> workedWithBy(Viewer viewer) {
        return jdbc.sql("""
                        select id, number, label from family_case
                         where stage <> 'CLOSED' and (assistant_id = any(:assistants) or social_worker_id = :me)
                         order by label, number limit 100""")
                .param(
                        "assistants",
                        viewer.assistants().stream().map(WorkerId::id).toArray(UUID[]::new))
                .param("me", viewer.worker().id())
                .query((row, n) -> discussed(row, "id"))
                .list();
    }

    UUID add(ProposeItem command, CaseId family, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into team_item (id, meeting_id, case_id, question, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, command.meeting().id(), family.id(), command.question(), by.id(), at)
                .update();
        return id;
    }

    void withdraw(UUID item, WorkerId by, OffsetDateTime at) {
        jdbc.sql("update team_item set version = version + 1, withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(by.id(), at, item)
                .update();
    }

    void minute(WriteItemMinutes command, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update team_item set version = version + 1, minutes = ?, minuted_by = ?, minuted_at = ?
                         where id = ?""").params(command.minutes(), by.id(), at, command.item()).update();
    }

    List<AmendmentView> amendments(TeamMeetingId meeting) {
        return jdbc.sql("""
                        select a.*, w.first_name || ' ' || w.last_name as name
                          from team_amendment a join worker w on w.id = a.amended_by
                         where a.meeting_id = ? order by a.amended_at, a.id""")
                .param(meeting.id())
                .query((row, n) -> new AmendmentView(
                        row.getObject("item_id", UUID.class),
                        row.getString("words"),
                        row.getString("name"),
                        row.getObject("amended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    UUID amend(AmendMinutes command, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into team_amendment (id, meeting_id, item_id, words, amended_by, amended_at)
                        values (:id, :meeting, :item, :words, :by, :at)""")
                .param("id", id)
                .param("meeting", command.meeting().id())
                .param("item", command.item())
                .param("words", command.words())
                .param("by", by.id())
                .param("at", at)
                .update();
        return id;
    }

    static DiscussedCase discussed(ResultSet row, String id) throws SQLException {
        return DiscussedCase.of(
                new CaseId(row.getObject(id, UUID.class)), row.getString("number"), row.getString("label"));
    }

    private List<AgendaItem> items(String which, UUID key) {
        return jdbc.sql(ITEM + which)
                .param(key)
                .query((row, n) -> new AgendaItem(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        new TeamMeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("closed_at") != null,
                        discussed(row, "case_id"),
                        row.getString("question"),
                        new WorkerId(row.getObject("proposed_by", UUID.class)),
                        row.getString("proposer"),
                        row.getString("minutes"),
                        List.of()))
                .list();
    }
}
