package pl.asysta.interview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.interview.AnalysisText;
import pl.asysta.interview.AnalysisView;
import pl.asysta.interview.RecordAnalysis;

/** The boxes of the situation analysis; only a completed analysis wants them filled. */
record AnalysisForm(
        long version,

        @NotBlank(groups = Complete.class, message = "{analysis.form.causes.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String causes,

        @NotBlank(groups = Complete.class, message = "{analysis.form.problems.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String problems,

        @NotBlank(groups = Complete.class, message = "{analysis.form.resources.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String resources,

        @NotBlank(groups = Complete.class, message = "{analysis.form.children.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String children,

        @Size(max = Complete.TEXT, message = "{form.too-long}") @Nullable
        String helpSoFar,

        @NotNull(groups = Complete.class, message = "{analysis.form.assistantNeeded.required}") @Nullable
        Boolean assistantNeeded,

        @NotBlank(groups = Complete.class, message = "{analysis.form.reasons.required}")
        @Size(max = Complete.TEXT, message = "{form.too-long}")
        @Nullable
        String reasons,

        @Size(max = Complete.TEXT, message = "{form.too-long}") @Nullable
        String scope) {
    static AnalysisForm of(AnalysisView analysis) {
        var text = analysis.text();
        return new AnalysisForm(
                analysis.version(),
                text.causes(),
                text.problems(),
                text.resources(),
                text.children(),
                text.helpSoFar(),
                text.assistantNeeded(),
                text.reasons(),
                text.scope());
    }

    RecordAnalysis toCommand(CaseId family) {
        return new RecordAnalysis(
                family,
                version,
                new AnalysisText(causes, problems, resources, children, helpSoFar, assistantNeeded, reasons, scope));
    }
}
