package pl.asysta.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assignment.AssignmentHistory;
import pl.asysta.assignment.AssignmentView;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.court.CourtNoticeView;
import pl.asysta.court.CourtNotices;
import pl.asysta.court.CourtOrders;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;

/** What the end of the work has to speak of; whoever asks has been allowed to see the family, and it has an assistant. */
@Service
@Transactional(readOnly = true)
public class ClosingSubjects {
    private final AssignmentHistory assignments;
    private final WorkPlans plans;
    private final CourtOrders orders;
    private final CourtNotices notices;
    private final List<OpenMatters> matters;

    ClosingSubjects(
            AssignmentHistory assignments,
            WorkPlans plans,
            CourtOrders orders,
            CourtNotices notices,
            List<OpenMatters> matters) {
        this.assignments = assignments;
        this.plans = plans;
        this.orders = orders;
        this.notices = notices;
        this.matters = matters;
    }

    /** Of one family. */
    public ClosingSubject of(CaseView family) {
        var assignment = assignments.open(family.id());
        return new ClosingSubject(
                family,
                assignment.map(AssignmentView::startedOn).orElse(family.informedOn()),
                assignment.map(AssignmentView::goal).orElse(null),
                plans.of(family.id()).agreed().map(PlanView::goals).orElse(List.of()),
                family.children(),
                isAssessmentMissing(family),
                court(family),
                matters.stream().flatMap(kind -> kind.of(family).stream()).toList());
    }

    /** What never began cannot be assessed; a final assessment after which another was written is none any more. */
    private static boolean isAssessmentMissing(CaseView family) {
        return family.pathway().asksFor(PaperKind.ASSESSMENT)
                && family.latest(PaperKind.COOPERATION_START).isPresent()
                && family.lastAssessed()
                        .filter(last -> last.kind() == PaperKind.FINAL_ASSESSMENT)
                        .isEmpty();
    }

    private ClosingSubject.@Nullable Court court(CaseView family) {
        if (!family.pathway().isObligedByCourt()) {
            return null;
        }
        var order = orders.of(family.id());
        return new ClosingSubject.Court(
                order.map(one -> one.text().orderedOn()).orElse(null),
                order.map(one -> one.text().fileNumber().text()).orElse(null),
                notices.of(family.id()).stream().anyMatch(CourtNoticeView::isOpen),
                family.latest(PaperKind.COURT_NOTICE).isPresent());
    }
}
