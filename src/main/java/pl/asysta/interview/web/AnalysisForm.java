package pl.asysta.interview.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;
import pl.asysta.interview.AnalysisConclusion;
import pl.asysta.interview.AnalysisFindings;
import pl.asysta.interview.AnalysisText;
import pl.asysta.interview.AnalysisView;
import pl.asysta.interview.ChildSituation;
import pl.asysta.interview.CrisisCause;
import pl.asysta.interview.Interest;
import pl.asysta.interview.OfferTalk;
import pl.asysta.interview.RecordAnalysis;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.SupportPurpose;

/** The boxes of the situation analysis; whether they are full is asked by the analysis itself, once it is completed. */
record AnalysisForm(
        long version,
        Set<CrisisCause> causeKinds,
        @Prose @Nullable String causes,
        Set<LifeArea> areas,
        Map<String, @Prose @Nullable String> areaTexts,
        @Prose @Nullable String problems,
        @Prose @Nullable String resources,
        @Prose @Nullable String helpSoFar,
        Map<String, @Prose @Nullable String> childTexts,
        @Prose @Nullable String children,
        @Day @Nullable String offerToldOn,
        @Nullable UUID offerToldBy,
        @Nullable Interest interest,
        @Prose @Nullable String interestWords,
        @Nullable Boolean assistantNeeded,
        @Prose @Nullable String reasons,
        Set<SupportPurpose> purposes,
        @Prose @Nullable String scope,
        @Prose @Nullable String otherHelp) {
    /** Spring fills the maps after it made the form, so they must stay open. */
    AnalysisForm {
        causeKinds = withoutGaps(causeKinds);
        areas = withoutGaps(areas);
        purposes = withoutGaps(purposes);
        areaTexts = areaTexts == null ? new LinkedHashMap<>() : areaTexts;
        childTexts = childTexts == null ? new LinkedHashMap<>() : childTexts;
    }

    static AnalysisForm of(AnalysisView analysis) {
        var text = analysis.text();
        var findings = text.findings();
        var offer = text.offer();
        var conclusion = text.conclusion();
        return new AnalysisForm(
                analysis.version(),
                Set.copyOf(findings.causeKinds()),
                findings.causes(),
                Set.copyOf(findings.areas()),
                new LinkedHashMap<>(findings.areaTexts()),
                findings.problems(),
                findings.resources(),
                findings.helpSoFar(),
                new LinkedHashMap<>(
                        text.eachChild().stream().collect(toMap(ChildSituation::child, ChildSituation::situation))),
                text.children(),
                Days.typed(offer.toldOn()),
                offer.toldBy() == null ? null : offer.toldBy().id(),
                offer.interest(),
                offer.words(),
                conclusion.assistantNeeded(),
                conclusion.reasons(),
                Set.copyOf(conclusion.purposes()),
                conclusion.scope(),
                conclusion.otherHelp());
    }

    /** The same with whoever writes it as the one who told the family of the offer. */
    AnalysisForm toldBy(WorkerId worker) {
        return new AnalysisForm(
                version,
                causeKinds,
                causes,
                areas,
                areaTexts,
                problems,
                resources,
                helpSoFar,
                childTexts,
                children,
                offerToldOn,
                worker.id(),
                interest,
                interestWords,
                assistantNeeded,
                reasons,
                purposes,
                scope,
                otherHelp);
    }

    RecordAnalysis toCommand(CaseId family) {
        return new RecordAnalysis(
                family, version, new AnalysisText(findings(), eachChild(), children, offer(), conclusion()));
    }

    private AnalysisFindings findings() {
        return new AnalysisFindings(
                List.copyOf(causeKinds),
                causes,
                List.copyOf(areas),
                written(areaTexts),
                problems,
                resources,
                helpSoFar);
    }

    /** Whether completing it ends the case: the family needs no assistant. */
    boolean closesTheCase() {
        return Boolean.FALSE.equals(assistantNeeded);
    }

    private List<ChildSituation> eachChild() {
        return written(childTexts).entrySet().stream()
                .map(child -> new ChildSituation(child.getKey(), "", child.getValue()))
                .toList();
    }

    private OfferTalk offer() {
        return new OfferTalk(
                Days.read(offerToldOn).orElse(null),
                offerToldBy == null ? null : new WorkerId(offerToldBy),
                interest,
                interestWords);
    }

    private AnalysisConclusion conclusion() {
        return new AnalysisConclusion(assistantNeeded, reasons, List.copyOf(purposes), scope, otherHelp);
    }

    private static Map<String, String> written(Map<String, @Nullable String> texts) {
        var written = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            if (text != null) {
                written.put(key, text);
            }
        });
        return written;
    }

    private static <T> Set<T> withoutGaps(@Nullable Set<T> chosen) {
        return chosen == null
                ? Set.of()
                : chosen.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
    }
}
