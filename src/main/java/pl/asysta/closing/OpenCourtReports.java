package pl.asysta.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.court.CourtOrders;
import pl.asysta.statute.Deadline;

/** Reports for which a court still waits (art. 109 § 4 KRO). */
@Component
class OpenCourtReports implements OpenMatters {
    private final CourtOrders orders;

    OpenCourtReports(CourtOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<OpenMatter> of(CaseView family) {
        return !family.pathway().isObligedByCourt()
                ? List.of()
                : orders.of(family.id()).stream()
                        .flatMap(order -> orders.deadlines(family, order, worker -> "").stream())
                        .map(Deadline::due)
                        .map(due -> OpenMatter.of("closing.open.court-report", due))
                        .toList();
    }
}
