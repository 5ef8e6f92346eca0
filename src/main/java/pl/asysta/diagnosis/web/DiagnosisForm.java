package pl.asysta.diagnosis.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.diagnosis.Diagnoses;
import pl.asysta.diagnosis.DiagnosisText;
import pl.asysta.diagnosis.DiagnosisView;
import pl.asysta.diagnosis.RecordDiagnosis;
import pl.asysta.site.Prose;

/** The boxes of a diagnosis; whether they are full is asked once it is completed. */
record DiagnosisForm(
        long version,
        Map<String, @Prose @Nullable String> areaTexts,
        Map<String, @Prose @Nullable String> childTexts,
        @Prose @Nullable String problems,
        @Prose @Nullable String limits,
        @Prose @Nullable String resources,
        Map<String, @Prose @Nullable String> expectations,
        @Prose @Nullable String causes,
        @Prose @Nullable String priorities) {
    /** Spring fills the maps after it made the form, so they must stay open. */
    DiagnosisForm {
        areaTexts = areaTexts == null ? new LinkedHashMap<>() : areaTexts;
        childTexts = childTexts == null ? new LinkedHashMap<>() : childTexts;
        expectations = expectations == null ? new LinkedHashMap<>() : expectations;
    }

    static DiagnosisForm blank() {
        return new DiagnosisForm(
                Diagnoses.UNSAVED,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                null,
                null,
                null,
                new LinkedHashMap<>(),
                null,
                null);
    }

    /** A draft goes on; what was done is the beginning of the next version. */
    static DiagnosisForm of(DiagnosisView diagnosis) {
        var text = diagnosis.text();
        return new DiagnosisForm(
                diagnosis.isDraft() ? diagnosis.version() : Diagnoses.UNSAVED,
                new LinkedHashMap<>(text.areas()),
                new LinkedHashMap<>(text.children()),
                text.problems(),
                text.limits(),
                text.resources(),
                new LinkedHashMap<>(text.expectations()),
                text.causes(),
                text.priorities());
    }

    RecordDiagnosis toCommand(CaseId family) {
        return new RecordDiagnosis(
                family,
                version,
                new DiagnosisText(
                        written(areaTexts),
                        written(childTexts),
                        written(expectations),
                        problems,
                        limits,
                        resources,
                        causes,
                        priorities));
    }

    private static Map<String, String> written(Map<String, @Nullable String> texts) {
        var written = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            if (text != null && !text.isBlank()) {
                written.put(key, text);
            }
        });
        return written;
    }
}
