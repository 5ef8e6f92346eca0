package pl.asysta.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
import pl.asysta.statute.StatutoryRules;

/** Courts that have not been told of a child that was taken (art. 12a of the act of 29 July 2005). */
@Component
class CourtsToTell implements OpenDeadlines {
    private static final Question UNTOLD = new Question(
            "i.number, i.taken_at, e.first_name || ' ' || e.last_name as entered_by",
            "join intervention i on i.case_id = c.id join worker e on e.id = i.taken_by",
            """
            i.ended_on is null and not exists (
                   select from intervention_notice n
                    where n.intervention_id = i.id and n.body = 'COURT' and n.notified_at >= i.taken_at)""");

    private final FamilyDeadlines families;
    private final StatutoryRules rules;

    CourtsToTell(FamilyDeadlines families, StatutoryRules rules) {
        this.families = families;
        this.rules = rules;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, UNTOLD, (family, row) -> Stream.of(duty(family, row)));
    }

    private Duty duty(DueFamily family, ResultSet row) throws SQLException {
        var taken = row.getObject("taken_at", OffsetDateTime.class).toInstant();
        return new Duty(
                rules.childTaken(taken, row.getString("entered_by")),
                Holder.ASSISTANT,
                family.page("/interventions/" + row.getInt("number")));
    }
}
