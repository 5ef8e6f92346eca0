package pl.asysta.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.DueFamily;
import pl.asysta.deadlines.FamilyDeadlines;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.deadlines.OpenDeadlines;
import pl.asysta.intake.Source;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Institutions that have had no answer yet; they are no matter of an assistant's. */
@Component
class OwedReplies implements OpenDeadlines {
    private static final Question UNANSWERED = new Question(
            "r.received_on, e.first_name || ' ' || e.last_name as entered_by",
            "join referral r on r.case_id = c.id join worker e on e.id = r.recorded_by",
            "r.source in ("
                    + Stream.of(Source.values())
                            .filter(Source::isOwedAnAnswer)
                            .map(source -> "'" + source + "'")
                            .collect(Collectors.joining(", "))
                    + ") and not exists (select from referral_reply a where a.case_id = c.id and a.sent_on is not null)");

    private final FamilyDeadlines families;
    private final StatutoryRules rules;

    OwedReplies(FamilyDeadlines families, StatutoryRules rules) {
        this.families = families;
        this.rules = rules;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return viewer.role() == Role.FAMILY_ASSISTANT
                ? List.of()
                : families.seenBy(viewer, UNANSWERED, (family, row) -> Stream.of(duty(family, row)));
    }

    private Duty duty(DueFamily family, ResultSet row) throws SQLException {
        var informed = new StartEvent(
                StartEvent.Kind.INFORMATION_RECEIVED,
                row.getObject("received_on", LocalDate.class),
                row.getString("entered_by"));
        return new Duty(rules.referralReply(informed), Holder.SOCIAL_WORKER, family.page("/reply"));
    }
}
