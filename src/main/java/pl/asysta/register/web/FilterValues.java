package pl.asysta.register.web;

import java.util.List;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.register.Attention;
import pl.asysta.risk.RiskBand;

/** What the boxes of the filters offer that is the same in every centre. */
record FilterValues(List<Stage> stages, List<Attention> needs, List<Pathway> pathways, List<RiskBand> bands) {
    static final FilterValues ALL = new FilterValues(
            List.of(Stage.values()),
            List.of(Attention.values()),
            List.of(Pathway.values()),
            List.of(RiskBand.values()));
}
