package pl.asysta.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.DueFamily;
import pl.asysta.deadlines.FamilyDeadlines;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.deadlines.OpenDeadlines;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Forms A that have not been passed on, for those alone to whom the compartment of the family is open (docs/adr/0011). */
@Component
class BlueCardClocks implements OpenDeadlines {
    /** The same families as those of {@link BlueCards#areOpenTo}. */
    private static final Question OWED = new Question(
            "b.id, b.started_on, e.first_name || ' ' || e.last_name as entered_by",
            "join blue_card b on b.case_id = c.id join worker e on e.id = b.recorded_by",
            """
            b.passed_on is null and b.closed_on is null
               and exists (select from blue_card_role r where r.card_id = b.id and r.role = 'FORM_AUTHOR')
               and (:all or c.social_worker_id = :me or c.assistant_id = any(:assistants)
                    or c.monitor_id = any(:assistants)
                    or exists (select from blue_card_role r
                                where r.card_id = b.id and r.role = 'FORM_AUTHOR' and r.worker_id = :me))""");

    private final FamilyDeadlines families;
    private final StatutoryRules rules;

    BlueCardClocks(FamilyDeadlines families, StatutoryRules rules) {
        this.families = families;
        this.rules = rules;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return viewer.role() == Role.COORDINATOR
                ? List.of()
                : families.seenBy(viewer, OWED, (family, row) -> Stream.of(duty(family, row)));
    }

    private Duty duty(DueFamily family, ResultSet row) throws SQLException {
        var started = new StartEvent(
                StartEvent.Kind.BLUE_CARD_STARTED,
                row.getObject("started_on", LocalDate.class),
                row.getString("entered_by"));
        return new Duty(
                rules.blueCardForm(started),
                Holder.ASSISTANT,
                family.page("/blue-card/" + row.getObject("id", UUID.class)));
    }
}
