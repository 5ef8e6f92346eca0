package pl.asysta.interview;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;

/**
 * The social worker's analysis of a family's situation (art. 11(2)); a draft may have gaps.
 *
 * @param eachChild the situation of each child
 * @param children what concerns them all
 */
@Embeddable
public record AnalysisText(
        @Embedded AnalysisFindings findings,
        @JdbcTypeCode(SqlTypes.JSON) List<ChildSituation> eachChild,
        @Nullable String children,
        @Embedded OfferTalk offer,
        @Embedded AnalysisConclusion conclusion)
        implements PaperText {
    static final AnalysisText EMPTY =
            new AnalysisText(AnalysisFindings.EMPTY, List.of(), null, OfferTalk.EMPTY, AnalysisConclusion.EMPTY);

    /** A part without any value is no null. */
    public AnalysisText {
        findings = findings == null ? AnalysisFindings.EMPTY : findings;
        eachChild = eachChild == null ? List.of() : List.copyOf(eachChild);
        offer = offer == null ? OfferTalk.EMPTY : offer;
        conclusion = conclusion == null ? AnalysisConclusion.EMPTY : conclusion;
    }

    @Override
    public Map<String, @Nullable String> prose() {
        var prose = new LinkedHashMap<String, @Nullable String>();
        prose.put(FACTS, null);
        findings.addTo(prose);
        eachChild.forEach(each -> prose.put("childTexts[" + each.child() + "]", each.situation()));
        prose.put("children", children);
        offer.addTo(prose);
        conclusion.addTo(prose);
        return prose;
    }

    /** The names of the children it speaks of, by their ids. */
    public Map<String, String> names() {
        return eachChild.stream().collect(toMap(ChildSituation::child, ChildSituation::name));
    }

    /** The same with the names that these children have. */
    AnalysisText naming(KnownPeople people) {
        var named = eachChild.stream()
                .map(each -> new ChildSituation(each.child(), people.name(each.child()), each.situation()))
                .toList();
        return new AnalysisText(findings, named, children, offer, conclusion);
    }

    /** The same for good. */
    AnalysisText settled() {
        return new AnalysisText(findings.settled(), eachChild, children, offer, conclusion);
    }

    /** What it lacks to be completed today. */
    Gaps gaps(CaseView family, LocalDate today) {
        var gaps = new Gaps();
        findings.demand(gaps);
        gaps.demandThat(!conclusion.isYes() || !findings.areas().isEmpty(), "areas", "analysis.form.areas.required");
        demandChildren(gaps, family);
        offer.demand(gaps, family, today);
        conclusion.demand(gaps, family);
        return gaps;
    }

    /** Of each child on file something is said; where none is on file yet, of the one to be born. */
    private void demandChildren(Gaps gaps, CaseView family) {
        var described = names();
        family.children()
                .forEach(child -> gaps.demandThat(
                        described.containsKey(child.id().toString()),
                        "childTexts[" + child.id() + "]",
                        "analysis.form.childTexts.required",
                        child.name().first()));
        gaps.demandThat(
                !family.children().isEmpty() || children != null, "children", "analysis.form.children.required");
    }
}
