package pl.asysta.childatrisk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.FamilyDeadlines;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.deadlines.OpenDeadlines;
import pl.asysta.staff.Viewer;

/** Children at risk after whom somebody is to look again, also of families without an assistant. */
@Component
class DueChecks implements OpenDeadlines {
    private static final Question MONITORED = new Question(
            "k.id, k.last_check_on, k.next_check_on, p.first_name, e.first_name || ' ' || e.last_name as entered_by",
            """
            join child_at_risk k on k.case_id = c.id
            join person p on p.id = k.person_id
            join worker e on e.id = coalesce((select x.recorded_by from child_at_risk_entry x where x.monitoring_id = k.id
                                               order by x.seen_on desc, x.recorded_at desc limit 1), k.started_by)""",
            "k.ended_on is null");

    private final FamilyDeadlines families;
    private final NextChecks checks;

    DueChecks(FamilyDeadlines families, NextChecks checks) {
        this.families = families;
        this.checks = checks;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, MONITORED, (family, row) -> Stream.of(duty(row)));
    }

    private Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                checks.deadline(
                        row.getObject("last_check_on", LocalDate.class),
                        row.getObject("next_check_on", LocalDate.class),
                        row.getString("entered_by")),
                Holder.SOCIAL_WORKER,
                "/children-at-risk/" + row.getObject("id", UUID.class),
                row.getString("first_name"));
    }
}
