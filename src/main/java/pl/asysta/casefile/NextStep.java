package pl.asysta.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.closing.ClosingView;
import pl.asysta.monitoring.MonitoringView;
import pl.asysta.staff.Role;

/**
 * What is to be done next with a family, and where; the page shows it as its one primary button.
 *
 * @param key of its words in the messages
 * @param page the address below the case, or null when it is somebody else's step
 */
public record NextStep(String key, @Nullable String page) {
    /** The next step of this family, with the button only for whoever takes it. */
    public static NextStep of(
            CaseView family,
            boolean requestReturned,
            @Nullable ClosingView closing,
            List<MonitoringView> monitoring,
            Role role) {
        if (closing != null && !closing.isApproved()) {
            return closing(closing, role);
        }
        var step = switch (family.stage()) {
            case REPORTED, INTERVIEWED, ASSESSED -> beforeRequest(family);
            case ASSISTANT_REQUESTED ->
                requestReturned
                        ? new NextStep("complete-request", "/" + requestPage(family))
                        : new NextStep("decision", null);
            case ASSISTANT_ASSIGNED -> withAssistant(family, role);
            case PLAN_AGREED -> new NextStep("assessment", null);
            case MONITORED ->
                monitoring.stream().anyMatch(MonitoringView::saysReopen)
                        ? new NextStep("reopening", "/reopening")
                        : new NextStep("monitoring", "/monitoring");
            case CLOSED -> new NextStep("closed", null);
        };
        if (family.isOver()) {
            return afterTheEnd(step, role);
        }
        if (family.courtNoticeSince() != null) {
            return new NextStep(
                    "court-notice", role.goesToFamilies() || role.decidesRequests() ? "/court-notice" : null);
        }
        boolean taken = role.conductsInterviews() || family.stage().hasAssistant() && role.goesToFamilies();
        return taken ? step : new NextStep(step.key(), null);
    }

    /** How the work ends: the director decides what was put before her, and those who wrote it put right what came back. */
    private static NextStep closing(ClosingView closing, Role role) {
        return closing.isPresented()
                ? new NextStep("closing", role.decidesRequests() ? "/closing/decision" : null)
                : new NextStep("closing-returned", role.goesToFamilies() ? "/closing/edit" : null);
    }

    /** Assistants ask how the family fares and open no case again. */
    private static NextStep afterTheEnd(NextStep step, Role role) {
        boolean reopening = step.key().equals("reopening");
        boolean taken = role.goesToFamilies() || reopening && role.decidesRequests();
        if (reopening && role == Role.FAMILY_ASSISTANT) {
            return new NextStep(step.key(), null);
        }
        return taken ? step : new NextStep(step.key(), null);
    }

    /** Until cooperation has started both go to the family together; the assistant reads the file first. */
    private static NextStep withAssistant(CaseView family, Role role) {
        var pathway = family.pathway();
        if (family.latest(PaperKind.COOPERATION_START).isPresent() || !pathway.startsWithJointVisit()) {
            return pathway.asksFor(PaperKind.WORK_PLAN)
                    ? new NextStep("plan", "/plan")
                    : new NextStep("coordination", null);
        }
        return role == Role.FAMILY_ASSISTANT && family.fileRead().isEmpty()
                ? new NextStep("read-file", "/cooperation")
                : new NextStep("joint-visit", "/cooperation");
    }

    private static @Nullable String requestPage(CaseView family) {
        return (family.pathway().isRequestedByFamily() ? PaperKind.FOR_LIFE_REQUEST : PaperKind.REQUEST).page();
    }

    /** The first paper of the pathway that is not there. */
    private static NextStep beforeRequest(CaseView family) {
        var missing = family.papersMissing().stream().sorted().findFirst().orElse(PaperKind.REQUEST);
        return switch (missing) {
            case COURT_ORDER -> new NextStep("court-order", "/court-order");
            case FOR_LIFE_REQUEST -> new NextStep("for-life", "/for-life");
            case FACILITY_NOTICE -> new NextStep("facility-notice", "/facility-notice");
            case INTERVIEW -> new NextStep("interview", "/interview");
            case ANALYSIS -> new NextStep("analysis", "/analysis");
            case RISK_LIST -> new NextStep("risk-list", "/risk-list");
            case PARTICIPATION_CONSENT -> new NextStep("consent", "/consents");
            default ->
                family.pathway().isRequestedByFamily()
                        ? new NextStep("for-life", "/for-life") // it was refused, and may be asked for again
                        : new NextStep("request", "/request");
        };
    }
}
