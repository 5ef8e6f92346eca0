package pl.asysta.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** The tables of decisions and of what became of them. */
@Component
class TeamDecisionRows {
    private static final String NOW = "infinity";

    /** A decision, with what the last closed meeting before the moment {@code :before} said of it. */
    private static final String DECISION = """
            select d.id, d.meeting_id, d.item_id, d.what, d.worker_id, d.invitation_id, m.held_on, i.case_id, c.number,
                   c.label, coalesce(w.first_name || ' ' || w.last_name, g.guest || ', ' || g.institution) as who,
                   coalesce(r.due_on, d.due_on) as due_on, r.outcome, r.words, r.held_on as reviewed_on,
                   x.outcome as new_outcome, x.due_on as new_due_on, x.words as new_words
              from team_decision d
              join team_meeting m on m.id = d.meeting_id
              left join team_item i on i.id = d.item_id
              left join family_case c on c.id = i.case_id
              left join worker w on w.id = d.worker_id
              left join team_invitation g on g.id = d.invitation_id
              left join lateral (
                   select v.outcome, v.due_on, v.words, n.held_on
                     from team_review v join team_meeting n on n.id = v.meeting_id
                    where v.decision_id = d.id and n.closed_at is not null
                      and n.held_on + n.held_at < cast(:before as timestamp)
                    order by n.held_on desc, n.held_at desc limit 1) r on true
              left join team_review x on x.decision_id = d.id and x.meeting_id = cast(:at as uuid)
             where\s""";

    private static final String OPEN = "m.closed_at is not null and coalesce(r.outcome, 'CONTINUES') = 'CONTINUES'";

    private final JdbcClient jdbc;

    TeamDecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided at a meeting. */
    List<DecisionView> madeAt(TeamMeetingId meeting) {
        return jdbc.sql(DECISION + "d.meeting_id = :key order by d.item_id, d.position")
                .param("before", NOW)
                .param("at", null)
                .param("key", meeting.id())
                .query((row, n) -> decision(row))
                .list();
    }

    /** What was decided about a family, the latest first. */
    List<DecisionView> about(CaseId family) {
        return jdbc.sql(DECISION + "i.case_id = :key and m.closed_at is not null"
                        + " order by m.held_on desc, m.held_at desc, d.position limit 100")
                .param("before", NOW)
                .param("at", null)
                .param("key", family.id())
                .query((row, n) -> decision(row))
                .list();
    }

    /** What is still to be done, the most urgent first. */
    List<DecisionView> open() {
        return jdbc.sql(DECISION + OPEN
                        + " order by coalesce(r.due_on, d.due_on), m.held_on, d.position, d.id limit 200")
                .param("before", NOW)
                .param("at", null)
                .query((row, n) -> decision(row))
                .list();
    }

    /** What comes back to a meeting: decisions of earlier ones that were open then. */
    List<ReturningDecision> returningTo(TeamMeetingId meeting, LocalDateTime begins) {
        return jdbc.sql(DECISION + OPEN + " and m.held_on + m.held_at < cast(:before as timestamp)"
                        + " order by m.held_on, m.held_at, d.position, d.id limit 200")
                .param("before", begins.toString())
                .param("at", meeting.id())
                .query((row, n) -> new ReturningDecision(decision(row), review(row)))
                .list();
    }

    /** Exactly these are the decisions about this case, or of the team itself. */
    void decide(TeamMeetingId meeting, @Nullable UUID item, List<NewDecision> decisions, Collection<Candidate> people) {
        jdbc.sql(
                        "delete from team_decision where meeting_id = :meeting and item_id is not distinct from cast(:item as uuid)")
                .param("meeting", meeting.id())
                .param("item", item)
                .update();
        for (int i = 0; i < decisions.size(); i++) {
            add(meeting, item, i, decisions.get(i), people);
        }
    }

    private void add(
            TeamMeetingId meeting,
            @Nullable UUID item,
            int position,
            NewDecision decision,
            Collection<Candidate> people) {
        boolean guest = people.stream().anyMatch(one -> one.guest() && one.id().equals(decision.who()));
        jdbc.sql("""
                        insert into team_decision (id, meeting_id, item_id, position, what, worker_id, invitation_id, due_on)
                        values (:id, :meeting, :item, :position, :what, :worker, :invitation, :due)""")
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.id())
                .param("item", item)
                .param("position", position)
                .param("what", decision.what())
                .param("worker", guest ? null : decision.who())
                .param("invitation", guest ? decision.who() : null)
                .param("due", decision.dueOn())
                .update();
    }

    /** Exactly this is said at a meeting of decisions that came back. */
    void review(TeamMeetingId meeting, Map<UUID, Review> reviews) {
        jdbc.sql("delete from team_review where meeting_id = ?")
                .param(meeting.id())
                .update();
        reviews.forEach((decision, review) -> jdbc.sql("""
                        insert into team_review (decision_id, meeting_id, outcome, due_on, words)
                        values (:decision, :meeting, :outcome, :due, :words)""")
                .param("decision", decision)
                .param("meeting", meeting.id())
                .param("outcome", review.outcome().name())
                .param("due", review.dueOn())
                .param("words", review.words())
                .update());
    }

    private static DecisionView decision(ResultSet row) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        var invitation = row.getObject("invitation_id", UUID.class);
        var outcome = row.getString("outcome");
        return new DecisionView(
                row.getObject("id", UUID.class),
                new TeamMeetingId(row.getObject("meeting_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("item_id", UUID.class),
                row.getObject("case_id") == null ? null : TeamAgendaRows.discussed(row, "case_id"),
                row.getString("what"),
                row.getString("who"),
                worker == null ? invitation : worker,
                worker == null ? null : new WorkerId(worker),
                row.getObject("due_on", LocalDate.class),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                row.getString("words"),
                row.getObject("reviewed_on", LocalDate.class));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        var outcome = row.getString("new_outcome");
        return outcome == null
                ? null
                : new Review(
                        ReviewOutcome.valueOf(outcome),
                        row.getObject("new_due_on", LocalDate.class),
                        row.getString("new_words"));
    }
}
