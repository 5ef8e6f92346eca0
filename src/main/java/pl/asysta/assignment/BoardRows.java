package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.caseload.Allowance;
import pl.asysta.caseload.DifficultyView;
import pl.asysta.caseload.PersonalTerms;
import pl.asysta.staff.Availability;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.LegalBasis;

/** What every assistant carries, what was agreed with her and whether she is there: in one statement for all of them. */
@Component
class BoardRows {
    private static final String ROWS = """
            with uncounted as (
                select basis from (select distinct on (basis) basis, counts from basis_counting where valid_from <= :day
                                    order by basis, valid_from desc, set_at desc) in_force
                 where not counts),
            carried as (
                select a.assistant_id, count(*) as families, count(*) filter (where counts) as counted,
                       sum(coalesce(d.weight, :unweighed)) as weight,
                       count(*) filter (where counts and a.planned_end <= :soon) as closing,
                       min(a.planned_end) as first_end,
                       count(*) filter (where a.follows is not null and a.accepted_at is null) as not_accepted
                  from (select *, basis not in (select basis from uncounted) as counts from assignment
                         where ended_on is null) a
                  left join lateral (select weight from family_difficulty where case_id = a.case_id
                                      order by set_at desc limit 1) d on true
                 group by a.assistant_id),
            proposed as (
                select r.proposed_assistant_id as assistant_id, count(*) as reserved
                  from assignment_request r join family_case c on c.id = r.case_id
                 where r.status = 'SUBMITTED' and r.proposed_assistant_id is not null
                   and basis_of_pathway(c.pathway) not in (select basis from uncounted)
                 group by r.proposed_assistant_id),
            agreed as (
                select distinct on (assistant_id) * from assistant_terms
                 where valid_from <= :day and (valid_to is null or valid_to >= :day)
                 order by assistant_id, valid_from desc, set_at desc),
            away as (
                select worker_id, max(last_day) as absent_until from worker_absence
                 where :day between first_day and last_day group by worker_id)
            select w.id, c.families, c.counted, c.weight, c.closing, c.first_end, c.not_accepted, p.reserved,
                   t.valid_from, t.valid_to, t.working_time, t.own_limit, t.reason, t.set_by, t.set_at,
                   b.absent_until, case when w.suspended_since <= :day then w.suspended_since end as suspended_since,
                   (select string_agg(basis, ',') from uncounted) as uncounted
              from worker w
              left join carried c on c.assistant_id = w.id
              left join proposed p on p.assistant_id = w.id
              left join agreed t on t.assistant_id = w.id
              left join away b on b.worker_id = w.id
             where w.role = 'FAMILY_ASSISTANT' and w.enabled""";

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By assistant, those with an open account. */
    Map<WorkerId, BoardRow> on(LocalDate day, CaseloadLimit law) {
        var rows = new HashMap<WorkerId, BoardRow>();
        jdbc.sql(ROWS)
                .param("day", day)
                .param("soon", day.plusDays(Load.CLOSING_DAYS))
                .param("unweighed", DifficultyView.UNWEIGHED)
                .query(row -> {
                    rows.put(
                            new WorkerId(row.getObject("id", UUID.class)),
                            new BoardRow(load(row), new Allowance(law, terms(row), uncounted(row)), availability(row)));
                });
        return rows;
    }

    /** One assistant. */
    record BoardRow(Load load, Allowance allowance, Availability availability) {
        /** Of whom nothing is on record. */
        static BoardRow empty(CaseloadLimit law) {
            return new BoardRow(Load.NONE, Allowance.of(law), Availability.AVAILABLE);
        }
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(
                row.getInt("families"),
                row.getInt("counted"),
                row.getInt("weight"),
                row.getInt("closing"),
                row.getInt("reserved"),
                row.getObject("first_end", LocalDate.class),
                row.getInt("not_accepted"));
    }

    private static @Nullable PersonalTerms terms(ResultSet row) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        return from == null
                ? null
                : new PersonalTerms(
                        from,
                        row.getObject("valid_to", LocalDate.class),
                        row.getBigDecimal("working_time"),
                        row.getObject("own_limit", Integer.class),
                        row.getString("reason"),
                        new WorkerId(row.getObject("set_by", UUID.class)),
                        row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private static Availability availability(ResultSet row) throws SQLException {
        return new Availability(
                row.getObject("absent_until", LocalDate.class), row.getObject("suspended_since", LocalDate.class));
    }

    private static Set<LegalBasis> uncounted(ResultSet row) throws SQLException {
        var bases = row.getString("uncounted");
        return bases == null
                ? Set.of()
                : Stream.of(bases.split(",")).map(LegalBasis::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
