package pl.asysta.register.web;

import java.util.List;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.register.Attention;
import pl.asysta.risk.RiskBand;

/**
 * What the boxes of the filters offer beside people and districts.
 *
 * @param bands none where no risk lists are filled in
 */
record FilterValues(List<Stage> stages, List<Attention> needs, List<Pathway> pathways, List<RiskBand> bands) {
    static FilterValues of(boolean riskListUsed) {
        return new FilterValues(
                List.of(Stage.values()),
                List.of(Attention.values()),
                List.of(Pathway.values()),
                riskListUsed ? List.of(RiskBand.values()) : List.of());
    }
}
