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
            case REPORTED, INTERVIEWED, ASSESSED -> beforeRequest(family);
            case ASSISTANT_REQUESTED ->
                requestReturned ? new NextStep("complete-request", "/request") : new NextStep("decision", null);
            case ASSISTANT_ASSIGNED -> new NextStep("plan", null);
            case PLAN_AGREED -> new NextStep("assessment", null);
            case CLOSED -> new NextStep("closed", null);
        };
        return role.conductsInterviews() ? step : new NextStep(step.key(), null);
    }

    /** The first paper of the pathway that is not there; the consent is recorded with the request. */
    private static NextStep beforeRequest(CaseView family) {
        var missing = family.papersMissing().stream().sorted().findFirst().orElse(PaperKind.REQUEST);
        return switch (missing) {
            case INTERVIEW -> new NextStep("interview", "/interview");
            case ANALYSIS -> new NextStep("analysis", "/analysis");
            case RISK_LIST -> new NextStep("risk-list", "/risk-list");
            default -> new NextStep("request", "/request");
        };
    }
}
