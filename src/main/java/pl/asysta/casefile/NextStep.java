package pl.asysta.casefile;

import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.staff.Role;

/**
 * What is to be done next with a family, and where; the page shows it as its one primary button.
 *
 * @param key of its words in the messages
 * @param page the address below the case, or null when it is somebody else's step
 */
public record NextStep(String key, @Nullable String page) {
    /** The next step of this family, with the button only for whoever takes it. */
    public static NextStep of(CaseView family, boolean requestReturned, Role role) {
        var step = switch (family.stage()) {
            case REPORTED -> new NextStep("interview", "/interview");
            case INTERVIEWED ->
                family.latest(PaperKind.ANALYSIS).isEmpty()
                        ? new NextStep("analysis", "/analysis")
                        : new NextStep("risk-list", "/risk-list");
            case ASSESSED -> new NextStep("request", "/request");
            case ASSISTANT_REQUESTED ->
                requestReturned ? new NextStep("complete-request", "/request") : new NextStep("decision", null);
            case ASSISTANT_ASSIGNED -> new NextStep("plan", null);
            case PLAN_AGREED -> new NextStep("assessment", null);
            case CLOSED -> new NextStep("closed", null);
        };
        return role.conductsInterviews() ? step : new NextStep(step.key(), null);
    }
}
