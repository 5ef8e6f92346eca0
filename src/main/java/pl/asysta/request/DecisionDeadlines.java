package pl.asysta.request;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** Until when the director decides a request: the centre's practice, counted from the day it was put before her. */
@Component
public class DecisionDeadlines {
    private final StatutoryRules rules;

    DecisionDeadlines(StatutoryRules rules) {
        this.rules = rules;
    }

    /** The deadline of a request; the name of its author comes from the caller. */
    public Deadline of(RequestView request, String author) {
        return since(request.submittedOn(), author);
    }

    /** The deadline of a request that was submitted on this day. */
    public Deadline since(LocalDate submittedOn, String author) {
        return rules.requestDecision(new StartEvent(StartEvent.Kind.REQUEST_SUBMITTED, submittedOn, author));
    }
}
