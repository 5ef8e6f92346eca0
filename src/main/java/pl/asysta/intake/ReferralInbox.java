package pl.asysta.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** The register of referrals as a list: what is new, what is in progress, who waits for an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
public class ReferralInbox {
    /** So many referrals stand on one page of the list. */
    public static final int PAGE_SIZE = 50;

    private static final int BEGINNING = 160;

    private static final String FROM = """
              from referral r
              join family_case c on c.id = r.case_id
              join referral_handover h on h.case_id = r.case_id and h.ended_at is null
              left join referral_reply y on y.case_id = r.case_id
             where\s""";

    private static final String COUNTS = """
            select count(*) as "all", count(*) filter (where %s) as fresh, count(*) filter (where %s) as in_progress,
                   count(*) filter (where %s) as closed, count(*) filter (where %s) as unanswered
            """.formatted(
                    ReferralState.NEW.condition(),
                    ReferralState.IN_PROGRESS.condition(),
                    ReferralState.CLOSED.condition(),
                    ReferralFilter.waitsForAnAnswer());

    // the page is cut out first, and names are looked up for its rows alone
    private static final String ROWS = """
            select p.*, d.name as district, w.first_name || ' ' || w.last_name as worker,
                   e.first_name || ' ' || e.last_name as entered_by
              from (select r.case_id, r.number, r.received_on, r.received_time, r.channel, r.source, r.urgent, r.recorded_by,
                           r.name_withheld,
                           case when not r.name_withheld or r.source in (:outside) or :director or r.recorded_by = :me
                                then r.reporter end as reporter,
                           left(r.description, 161) as beginning, c.label, c.district_id, c.social_worker_id,
                           (%s) as fresh, c.stage = 'CLOSED' as closed, (%s) as waits
            """.formatted(ReferralState.NEW.condition(), ReferralFilter.waitsForAnAnswer());

    private static final String PAGE = """
             order by r.received_on desc, r.number desc limit :size offset :offset) p
              join district d on d.id = p.district_id
              join worker w on w.id = p.social_worker_id
              join worker e on e.id = p.recorded_by
             order by p.received_on desc, p.number desc""";

    private final JdbcClient jdbc;
    private final StatutoryRules rules;

    ReferralInbox(JdbcClient jdbc, StatutoryRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** How many there are in the scope of the filter, whatever it chooses among them. */
    public ReferralCounts counts(ReferralFilter filter, Viewer viewer) {
        return jdbc.sql(COUNTS + FROM + String.join(" and ", filter.scope(viewer)))
                .params(filter.parameters(viewer))
                .query(ReferralCounts.class)
                .single();
    }

    /**
     * One page, the latest first.
     *
     * @param page counted from 0
     */
    public List<ReferralRow> page(ReferralFilter filter, Viewer viewer, int page) {
        var conditions = String.join(" and ", filter.scope(viewer)) + " and " + String.join(" and ", filter.choice());
        return jdbc.sql(ROWS + FROM + conditions + "\n" + PAGE)
                .params(filter.parameters(viewer))
                .param("outside", Source.outside())
                .param("director", viewer.role().decidesRequests())
                .param("size", PAGE_SIZE)
                .param("offset", (long) page * PAGE_SIZE)
                .query((row, n) -> row(row))
                .list();
    }

    private ReferralRow row(ResultSet row) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        return new ReferralRow(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                receivedOn,
                row.getObject("received_time", LocalTime.class),
                Channel.valueOf(row.getString("channel")),
                Source.valueOf(row.getString("source")),
                row.getString("reporter"),
                row.getBoolean("name_withheld"),
                row.getBoolean("urgent"),
                row.getString("label"),
                row.getString("district"),
                row.getString("worker"),
                shortened(row.getString("beginning")),
                state(row),
                row.getBoolean("waits") ? reply(receivedOn, row.getString("entered_by")) : null);
    }

    private static ReferralState state(ResultSet row) throws SQLException {
        if (row.getBoolean("closed")) {
            return ReferralState.CLOSED;
        }
        return row.getBoolean("fresh") ? ReferralState.NEW : ReferralState.IN_PROGRESS;
    }

    /** Ends at a word when there is more. */
    private static String shortened(String beginning) {
        return beginning.length() <= BEGINNING
                ? beginning
                : beginning.substring(0, BEGINNING).replaceAll("\\s+\\S*$", "") + "…";
    }

    private Deadline reply(LocalDate receivedOn, String enteredBy) {
        return rules.referralReply(new StartEvent(StartEvent.Kind.INFORMATION_RECEIVED, receivedOn, enteredBy));
    }
}
