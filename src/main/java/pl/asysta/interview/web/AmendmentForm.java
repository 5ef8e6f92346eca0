package pl.asysta.interview.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.interview.AmendPaper;
import pl.asysta.interview.AmendablePaper;
import pl.asysta.site.Prose;

/**
 * The boxes of an amendment.
 *
 * @param version how many amendments the paper had when it was opened
 * @param field which text is amended
 */
record AmendmentForm(
        long version,
        String field,

        @NotBlank(message = "{amendment.form.newText.required}") @Prose @Nullable
        String newText,

        @NotBlank(message = "{amendment.form.reason.required}") @Prose @Nullable
        String reason) {
    AmendmentForm {
        field = field == null ? "" : field;
    }

    /** The text as it is now, to be corrected. */
    static AmendmentForm of(AmendablePaper paper, String field) {
        return new AmendmentForm(paper.amendments().size(), field, paper.now(field), null);
    }

    AmendPaper toCommand(CaseId family, PaperKind paper) {
        return new AmendPaper(family, paper, (int) version, field, String.valueOf(newText), String.valueOf(reason));
    }
}
