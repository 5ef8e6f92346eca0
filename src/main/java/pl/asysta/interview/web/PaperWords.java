package pl.asysta.interview.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.AmendablePaper;
import pl.asysta.interview.AnalysisView;
import pl.asysta.interview.CrisisCause;
import pl.asysta.interview.Interest;
import pl.asysta.interview.InterviewPart;
import pl.asysta.interview.Medium;
import pl.asysta.interview.Place;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;
import pl.asysta.statute.SupportPurpose;

/** What the boxes of the interview and the analysis are called, and what a value in them is in words. */
@Component
class PaperWords {
    private final Workers workers;
    private final Words words;

    PaperWords(Workers workers, Words words) {
        this.workers = workers;
        this.words = words;
    }

    /** The label of a text that can be amended. */
    String label(PaperKind kind, String field, AmendablePaper paper) {
        var key = key(field);
        if (field.startsWith("childTexts[") && paper instanceof AnalysisView analysis) {
            return analysis.text().names().getOrDefault(key, "");
        }
        return kind == PaperKind.INTERVIEW ? words.text("interview.form." + field) : analysisLabel(key);
    }

    /** The label of a box of the analysis, or of one area or one child in it. */
    String analysisLabel(String box, CaseView family) {
        return family.members().stream()
                .filter(member -> member.id().toString().equals(box))
                .map(member -> member.name().full())
                .findFirst()
                .orElseGet(() -> analysisLabel(box));
    }

    /** A value that is no text. */
    String value(Object value, CaseView family) {
        if (value instanceof Collection<?> several) {
            return several.stream().sorted().map(each -> value(each, family)).collect(joining(", "));
        }
        return value instanceof UUID id ? name(id, family) : choice(value);
    }

    private String analysisLabel(String box) {
        boolean area =
                Arrays.stream(LifeArea.values()).anyMatch(each -> each.name().equals(box));
        return words.text((area ? "area." : "analysis.form.") + box);
    }

    private String choice(Object value) {
        if (value instanceof Boolean needed) {
            return words.text(needed ? "analysis.needed.yes" : "analysis.needed.no");
        }
        if (value instanceof InterviewPart part) {
            return part.name();
        }
        return words.text(prefix(value) + value);
    }

    private static String prefix(Object value) {
        if (value instanceof Place) {
            return "place.";
        }
        if (value instanceof Medium) {
            return "medium.";
        }
        if (value instanceof LifeArea) {
            return "area.";
        }
        if (value instanceof CrisisCause) {
            return "cause.";
        }
        if (value instanceof Interest) {
            return "interest.";
        }
        if (value instanceof SupportPurpose) {
            return "purpose.";
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    /** A member of the family, or a worker. */
    private String name(UUID id, CaseView family) {
        return family.members().stream()
                .filter(member -> member.id().id().equals(id))
                .map(member -> member.name().full())
                .findFirst()
                .orElseGet(() -> worker(new WorkerId(id)));
    }

    private String worker(WorkerId id) {
        return workers.workers(Set.of(id)).values().stream()
                .map(WorkerView::fullName)
                .findFirst()
                .orElse("");
    }

    private static String key(String field) {
        int bracket = field.indexOf('[');
        return bracket < 0 ? field : field.substring(bracket + 1, field.length() - 1);
    }
}
