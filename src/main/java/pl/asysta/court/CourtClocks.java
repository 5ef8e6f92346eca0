package pl.asysta.court;

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

/** What courts wait for: their reports (art. 109 § 4 KRO), and the notice that a family does not work with us. */
@Component
class CourtClocks implements OpenDeadlines {
    private static final Question WAITING = new Question(
            "w.since, w.due, e.first_name || ' ' || e.last_name as entered_by",
            """
            join (select o.case_id, o.ordered_on as since, r.due_on as due, o.saved_by as entered_by
                    from court_order o join court_report r on r.order_id = o.id
                   where r.sent_on is null
                     and not exists (select from case_paper p
                                      where p.case_id = o.case_id and p.kind = 'REOPENING' and p.dated_on > r.due_on)
                  union all
                  select case_id, owed_since, null, opened_by from court_notice where sent_on is null) w on w.case_id = c.id
            join worker e on e.id = w.entered_by""",
            "c.stage not in ('MONITORED', 'CLOSED')");

    private final FamilyDeadlines families;
    private final StatutoryRules rules;

    CourtClocks(FamilyDeadlines families, StatutoryRules rules) {
        this.families = families;
        this.rules = rules;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, WAITING, (family, row) -> Stream.of(duty(family, row)));
    }

    private Duty duty(DueFamily family, ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        var named = row.getObject("due", LocalDate.class);
        var enteredBy = row.getString("entered_by");
        return named == null
                ? new Duty(
                        rules.courtNotice(new StartEvent(StartEvent.Kind.COOPERATION_ENDED, since, enteredBy)),
                        Holder.ASSISTANT,
                        family.page("/court-notice"))
                : new Duty(
                        rules.courtReport(new StartEvent(StartEvent.Kind.COURT_ORDERED, since, enteredBy), named),
                        Holder.ASSISTANT,
                        family.page("/court-order"));
    }
}
