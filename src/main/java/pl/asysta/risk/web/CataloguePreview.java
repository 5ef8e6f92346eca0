package pl.asysta.risk.web;

import java.util.Optional;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskListView;

/** A version of the catalogue as an empty list shows it to the social worker. */
final class CataloguePreview {
    private CataloguePreview() {}

    static RiskSheet of(RiskCatalogue catalogue) {
        var blank = RiskListView.blank(1, catalogue);
        return RiskSheet.of(blank, RiskListForm.of(blank), Optional.empty());
    }
}
