package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.LifeArea;

/**
 * Where the difficulties come from, where they show, and what the family can lean on.
 *
 * @param causeKinds the kinds of causes
 * @param causes in words
 * @param areas in which there is a problem
 * @param areaTexts the words to each area, by its name; a draft keeps also those of areas that are not marked
 * @param problems how they hang together
 */
@Embeddable
public record AnalysisFindings(
        @Enumerated(EnumType.STRING) List<CrisisCause> causeKinds,
        @Nullable String causes,
        @Enumerated(EnumType.STRING) List<LifeArea> areas,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> areaTexts,
        @Nullable String problems,
        @Nullable String resources,
        @Nullable String helpSoFar) {
    static final AnalysisFindings EMPTY = new AnalysisFindings(List.of(), null, List.of(), Map.of(), null, null, null);

    /** Choices in their order, each once. */
    public AnalysisFindings {
        causeKinds = causeKinds == null
                ? List.of()
                : causeKinds.stream().sorted().distinct().toList();
        areas = areas == null ? List.of() : areas.stream().sorted().distinct().toList();
        areaTexts = areaTexts == null ? Map.of() : Map.copyOf(areaTexts);
    }

    /** What is said of this area, or null. */
    public @Nullable String of(LifeArea area) {
        return areaTexts.get(area.name());
    }

    /** The same for good: words to an area that is no problem are left out. */
    AnalysisFindings settled() {
        var marked = new TreeMap<>(areaTexts);
        marked.keySet().retainAll(areas.stream().map(LifeArea::name).toList());
        return new AnalysisFindings(causeKinds, causes, areas, marked, problems, resources, helpSoFar);
    }

    void addTo(Map<String, @Nullable String> prose) {
        prose.put("causes", causes);
        areas.forEach(area -> prose.put("areaTexts[" + area + "]", of(area)));
        prose.put("problems", problems);
        prose.put("resources", resources);
        prose.put("helpSoFar", helpSoFar);
    }

    void demand(Gaps gaps) {
        gaps.demandThat(!causeKinds.isEmpty(), "causeKinds", "analysis.form.causeKinds.required")
                .demand(causes, "causes", "analysis.form.causes.required");
        for (var area : areas) {
            gaps.demand(of(area), "areaTexts[" + area + "]", "analysis.form.areaTexts.required");
        }
        gaps.demand(resources, "resources", "analysis.form.resources.required");
    }
}
