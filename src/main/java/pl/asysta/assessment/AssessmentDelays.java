package pl.asysta.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.assessment.AssessmentView.Signature;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/** What waits for the director's eyes: assessments that were presented, and delays. */
@Component
class AssessmentDelays {
    private final JdbcClient jdbc;
    private final Clock clock;

    AssessmentDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WaitingAssessment> waiting() {
        return jdbc.sql("""
                        select c.id, c.label, a.number, a.kind, a.presented_at
                          from family_assessment a join family_case c on c.id = a.case_id
                         where a.presented_at is not null and a.acknowledged_at is null
                         order by a.presented_at limit 20""")
                .query((row, n) -> new WaitingAssessment(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getInt("number"),
                        AssessmentKind.valueOf(row.getString("kind")),
                        row.getObject("presented_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The terms that a family missed before it was assessed after all. */
    List<LocalDate> ended(CaseId family) {
        return jdbc.sql("""
                        select due_on from family_assessment
                         where case_id = ? and due_on < (presented_at at time zone 'Europe/Warsaw')::date""").param(family.id()).query(LocalDate.class).list();
    }

    /** Who knows of the terms that a family missed. */
    Map<LocalDate, Signature> seen(CaseId family) {
        return jdbc
                .sql("select due_on, seen_by, seen_at from assessment_delay where case_id = ?")
                .param(family.id())
                .query((row, n) -> Map.entry(
                        row.getObject("due_on", LocalDate.class),
                        new Signature(
                                new WorkerId(row.getObject("seen_by", UUID.class)),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void seen(CaseId family, LocalDate due, WorkerId by) {
        jdbc.sql("""
                        insert into assessment_delay (case_id, due_on, seen_by, seen_at) values (?, ?, ?, ?)
                            on conflict do nothing""")
                .params(family.id(), due, by.id(), OffsetDateTime.now(clock))
                .update();
    }
}
