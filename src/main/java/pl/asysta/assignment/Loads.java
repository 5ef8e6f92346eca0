package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.caseload.DifficultyView;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/** What every assistant carries, in one statement. */
@Component
class Loads {
    private static final String CARRIED = """
            select coalesce(a.assistant_id, r.assistant_id) as assistant_id, a.families, a.counted, a.weight, a.closing,
                   a.first_end, a.not_accepted, r.reserved
              from (select a.assistant_id, count(*) as families,
                           count(*) filter (where a.basis <> all (cast(:uncounted as text[]))) as counted,
                           sum(coalesce(d.weight, :unweighed)) as weight,
                           count(*) filter (where a.planned_end <= :soon
                                              and a.basis <> all (cast(:uncounted as text[]))) as closing,
                           min(a.planned_end) as first_end,
                           count(*) filter (where a.follows is not null and a.accepted_at is null) as not_accepted
                      from assignment a
                      left join lateral (select weight from family_difficulty where case_id = a.case_id
                                          order by set_at desc limit 1) d on true
                     where a.ended_on is null
                     group by a.assistant_id) a
              full join (select r.proposed_assistant_id as assistant_id, count(*) as reserved
                           from assignment_request r join family_case c on c.id = r.case_id
                          where r.status = 'SUBMITTED' and r.proposed_assistant_id is not null
                            and basis_of_pathway(c.pathway) <> all (cast(:uncounted as text[]))
                          group by r.proposed_assistant_id) r on r.assistant_id = a.assistant_id""";

    private final JdbcClient jdbc;

    Loads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By assistant; who carries nothing and is not proposed is not in it. */
    Map<WorkerId, Load> on(LocalDate day, Set<LegalBasis> uncounted) {
        var loads = new HashMap<WorkerId, Load>();
        jdbc.sql(CARRIED)
                .param("unweighed", DifficultyView.UNWEIGHED)
                .param("soon", day.plusDays(Load.CLOSING_DAYS))
                .param("uncounted", uncounted.stream().map(LegalBasis::name).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    loads.put(new WorkerId(row.getObject("assistant_id", UUID.class)), load(row));
                });
        return loads;
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
}
