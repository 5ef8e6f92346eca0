package pl.asysta.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.court.CourtNoticeView;
import pl.asysta.court.CourtNotices;
import pl.asysta.court.CourtOrderView;
import pl.asysta.court.CourtOrders;
import pl.asysta.facility.FacilityNotices;
import pl.asysta.facility.NoticeView;
import pl.asysta.forlife.ForLifeRequests;
import pl.asysta.forlife.ForLifeView;
import pl.asysta.staff.WorkerId;

/** The papers that one pathway has and no other; those of other pathways are not looked for. */
@Component
public class OwnPapers {
    private final CourtOrders orders;
    private final ForLifeRequests forLife;
    private final FacilityNotices notices;
    private final CourtNotices courtNotices;

    OwnPapers(CourtOrders orders, ForLifeRequests forLife, FacilityNotices notices, CourtNotices courtNotices) {
        this.orders = orders;
        this.forLife = forLife;
        this.notices = notices;
        this.courtNotices = courtNotices;
    }

    /**
     * What the family came with, at most one of the three.
     *
     * @param courtOwedBy who put on record that the court is owed a notice, or null
     */
    public record Contents(
            @Nullable CourtOrderView order,
            @Nullable ForLifeView forLife,
            @Nullable NoticeView notice,
            @Nullable WorkerId courtOwedBy) {}

    Contents of(CaseView family) {
        var pathway = family.pathway();
        return new Contents(
                pathway.opens(PaperKind.COURT_ORDER) ? orders.of(family.id()).orElse(null) : null,
                pathway.opens(PaperKind.FOR_LIFE_REQUEST)
                        ? forLife.of(family.id()).orElse(null)
                        : null,
                pathway.opens(PaperKind.FACILITY_NOTICE)
                        ? notices.of(family.id()).orElse(null)
                        : null,
                family.courtNoticeSince() == null ? null : courtOwedBy(family));
    }

    private @Nullable WorkerId courtOwedBy(CaseView family) {
        return courtNotices.of(family.id()).stream()
                .filter(CourtNoticeView::isOpen)
                .map(CourtNoticeView::openedBy)
                .findFirst()
                .orElse(null);
    }
}
