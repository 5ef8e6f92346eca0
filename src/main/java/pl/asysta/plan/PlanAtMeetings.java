package pl.asysta.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;

/**
 * What meetings with a family do to the actions of its plan, in whichever version they were ticked. Whoever calls has
 * looked whether the family is hers to write in. What somebody has changed since on the page of the plan stays as it is.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlanAtMeetings {
    private static final String OF_FAMILY = """
              from work_plan_goal g join work_plan p on p.id = g.plan_id
             where g.id = a.goal_id and p.case_id = :family
               and a.origin_id in (select origin_id from work_plan_action where id = any(:actions))
            """;

    private final JdbcClient jdbc;

    PlanAtMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Actions of the plan that holds were found done, and are so in its draft; those that are no longer open stay as they
     * are.
     *
     * @param on the day of the meeting
     */
    public void achieved(CaseId family, Collection<UUID> actions, LocalDate on) {
        jdbc.sql("update work_plan_action a set status = 'ACHIEVED', done_on = :on" + OF_FAMILY
                        + " and a.status in ('NOW', 'LATER') and (p.state = 'DRAFT' or p.number ="
                        + " (select max(number) from work_plan where case_id = :family and state = 'AGREED'))")
                .param("on", on)
                .param("family", family.id())
                .param("actions", ids(actions))
                .update();
    }

    /** The meeting at which they were found done was on another day. */
    public void moved(CaseId family, Collection<UUID> actions, LocalDate from, LocalDate to) {
        jdbc.sql("update work_plan_action a set done_on = :to" + OF_FAMILY
                        + " and a.status = 'ACHIEVED' and a.done_on = :from")
                .param("to", to)
                .param("from", from)
                .param("family", family.id())
                .param("actions", ids(actions))
                .update();
    }

    /** They were not done after all, and are worked on again. */
    public void reopened(CaseId family, Collection<UUID> actions, LocalDate on) {
        jdbc.sql("update work_plan_action a set status = 'NOW', done_on = null" + OF_FAMILY
                        + " and a.status = 'ACHIEVED' and a.done_on = :on")
                .param("on", on)
                .param("family", family.id())
                .param("actions", ids(actions))
                .update();
    }

    private static UUID[] ids(Collection<UUID> actions) {
        return actions.toArray(UUID[]::new);
    }
}
