package pl.asysta.people.web;

import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.staff.Viewer;

/** The family that a page is about, through the eyes of whoever opens it. */
@Component
class FamilyOfPage {
    private final Cases cases;

    FamilyOfPage(Cases cases) {
        this.cases = cases;
    }

    CaseView visible(String family, Viewer viewer) {
        return cases.visible(CaseId.of(family), viewer);
    }
}
