package pl.asysta.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistService;
import pl.asysta.staff.WorkerId;

/** The latest help that a family gets elsewhere: contacts, specialists, group classes; in one statement for all of them. */
@Component
class HelpOnFile {
    private final JdbcClient jdbc;

    HelpOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of these kinds, newest first; of a family that the caller has already been allowed to see. */
    List<HelpView> latest(CaseId family, Set<HelpKind> kinds, int limit) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with help (kind, day, at, by, person_id, place, contact, service, outcome, words) as (
                            select 'CONTACT', (c.added_at at time zone 'Europe/Warsaw')::date, c.added_at, c.added_by,
                                   c.person_id, i.name, c.who, null, null, c.note
                              from institution_contact c join institution i on i.id = c.institution_id
                             where c.case_id = :family
                             union all
                            select 'REFERRAL', r.referred_on, r.recorded_at, r.recorded_by,
                                   r.person_id, i.name, null, r.service, null, r.reason
                              from specialist_referral r left join institution i on i.id = r.institution_id
                             where r.case_id = :family
                             union all
                            select 'OUTCOME', r.outcome_on, r.outcome_at, r.outcome_by,
                                   r.person_id, i.name, null, r.service, r.outcome, r.outcome_words
                              from specialist_referral r left join institution i on i.id = r.institution_id
                             where r.case_id = :family and r.outcome is not null
                             union all
                            select 'OUTCOME', o.outcome_on, o.outcome_at, o.outcome_by,
                                   r.person_id, i.name, null, r.service, o.outcome, o.outcome_words
                              from earlier_specialist_outcome o
                              join specialist_referral r on r.id = o.referral_id
                              left join institution i on i.id = r.institution_id
                             where r.case_id = :family
                             union all
                            select 'ENROLMENT', e.enrolled_on, e.enrolled_at, e.enrolled_by,
                                   e.person_id, g.name, null, null, null, null
                              from group_enrolment e join group_activity g on g.id = e.group_id
                             where e.case_id = :family
                             union all
                            select 'LEAVING', e.left_on, e.left_at, e.left_by,
                                   e.person_id, g.name, null, null, null, e.reason
                              from group_enrolment e join group_activity g on g.id = e.group_id
                             where e.case_id = :family and e.left_on is not null)
                        select h.*, p.first_name || ' ' || p.last_name as person
                          from help h left join person p on p.id = h.person_id
                         where h.kind = any(:kinds)
                         order by h.day desc, h.at desc
                         limit :limit""")
                .param("family", family.id())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> help(row))
                .list();
    }

    private static HelpView help(ResultSet row) throws SQLException {
        return new HelpView(
                HelpKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new WorkerId(row.getObject("by", UUID.class)),
                row.getString("person"),
                row.getString("place"),
                row.getString("contact"),
                Optional.ofNullable(row.getString("service"))
                        .map(SpecialistService::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("outcome"))
                        .map(ReferralOutcome::valueOf)
                        .orElse(null),
                row.getString("words"));
    }
}
