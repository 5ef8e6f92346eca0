package pl.asysta.risk;

import java.util.Map;
import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Fill in a risk list of a family.
 *
 * @param number which of the family's lists, from 1
 * @param opened the version that was on the page; -1 for none
 * @param catalogueVersion the version of the catalogue that the page showed
 * @param answers by the code of the factor
 */
public record FillRiskList(
        CaseId family, int number, long opened, int catalogueVersion, Map<String, RiskAnswer> answers) {
    /** Nothing may be missing; gaps are in the answers. */
    public FillRiskList {
        Objects.requireNonNull(family);
        answers = Map.copyOf(answers);
    }
}
