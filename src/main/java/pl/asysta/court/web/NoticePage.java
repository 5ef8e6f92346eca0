package pl.asysta.court.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.cases.PaperKind;
import pl.asysta.court.CourtNoticeLetter;
import pl.asysta.court.CourtNoticeView;
import pl.asysta.court.CourtNotices;
import pl.asysta.court.CourtOrders;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;

/** What the page of a notice to the court shows beside its form. */
@Component
class NoticePage {
    private final Cases cases;
    private final CourtNotices notices;
    private final CourtOrders orders;
    private final Workers workers;
    private final CaseDeadlines deadlines;

    NoticePage(Cases cases, CourtNotices notices, CourtOrders orders, Workers workers, CaseDeadlines deadlines) {
        this.cases = cases;
        this.notices = notices;
        this.orders = orders;
        this.workers = workers;
        this.deadlines = deadlines;
    }

    /** Answers whether a notice is owed that the viewer may send. */
    boolean show(CaseId id, Viewer viewer, Model model) {
        var family = cases.visible(id, viewer).openFor(PaperKind.COURT_ORDER);
        var all = notices.of(id);
        model.addAttribute("familyCase", family);
        model.addAttribute("notices", all);
        var open = all.stream().filter(CourtNoticeView::isOpen).findFirst();
        open.or(() -> all.stream().findFirst()).ifPresent(notice -> model.addAttribute("notice", notice));
        open.or(() -> all.stream().findFirst())
                .map(notice -> new CourtNoticeLetter(
                        notice, orders.of(id).orElse(null), family, workers.worker(family.socialWorker())))
                .ifPresent(letter -> model.addAttribute("letter", letter));
        open.ifPresent(notice -> model.addAttribute(
                "deadline",
                deadlines.courtNotice(new Milestone(
                        notice.owedSince(), workers.worker(notice.openedBy()).fullName()))));
        return open.isPresent()
                && (viewer.role().goesToFamilies() || viewer.role().decidesRequests());
    }
}
