package pl.asysta.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.DueFamily;
import pl.asysta.deadlines.FamilyDeadlines;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.deadlines.OpenDeadlines;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

/** Contacts after the end of the work that nobody has made yet. */
@Component
class DueContacts implements OpenDeadlines {
    private static final Question OPEN = new Question(
            "d.amount, d.unit, f.work_ended_on, e.first_name || ' ' || e.last_name as entered_by",
            """
            join family_monitoring f on f.case_id = c.id and f.spell = c.spell
            join monitoring_due d on d.case_id = f.case_id and d.spell = f.spell
            join worker e on e.id = f.begun_by""",
            "c.stage = 'MONITORED' and f.ended_on is null and d.contact is null");

    private final FamilyDeadlines families;
    private final StatutoryRules rules;

    DueContacts(FamilyDeadlines families, StatutoryRules rules) {
        this.families = families;
        this.rules = rules;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, OPEN, (family, row) -> Stream.of(duty(family, row)));
    }

    private Duty duty(DueFamily family, ResultSet row) throws SQLException {
        var ended = new StartEvent(
                StartEvent.Kind.WORK_ENDED,
                row.getObject("work_ended_on", LocalDate.class),
                row.getString("entered_by"));
        var agreed = new Term(row.getInt("amount"), Term.Unit.valueOf(row.getString("unit")));
        return new Duty(rules.monitoringContact(ended, agreed), Holder.MONITOR, family.page("/monitoring"));
    }
}
