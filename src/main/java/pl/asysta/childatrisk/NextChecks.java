package pl.asysta.childatrisk;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** When a child is to be looked after again, as the centre usually does it. */
@Component
public class NextChecks {
    private final StatutoryRules rules;

    NextChecks(StatutoryRules rules) {
        this.rules = rules;
    }

    /** The day that a form proposes after a check of this day. */
    public LocalDate after(LocalDate check) {
        return usual(check, "").due();
    }

    /** The next check after one of this day, on the day that was set for it. */
    Deadline deadline(LocalDate check, LocalDate set, String enteredBy) {
        return rules.childAtRiskCheck(new StartEvent(StartEvent.Kind.CHILD_CHECKED, check, enteredBy), set);
    }

    /** The next check of a monitoring, beside the usual one. */
    public NextCheck of(MonitoringView monitoring, String enteredBy) {
        return new NextCheck(
                monitoring.nextCheckOn(),
                usual(monitoring.lastCheckOn(), enteredBy),
                deadline(monitoring.lastCheckOn(), monitoring.nextCheckOn(), enteredBy));
    }

    private Deadline usual(LocalDate check, String enteredBy) {
        return rules.childAtRiskCheck(new StartEvent(StartEvent.Kind.CHILD_CHECKED, check, enteredBy));
    }
}
