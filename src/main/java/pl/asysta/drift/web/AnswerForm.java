package pl.asysta.drift.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.drift.AnswerSignal;
import pl.asysta.drift.SignalId;
import pl.asysta.site.Prose;

/**
 * That it is known why.
 *
 * @param occurrence of the signal that was on the page
 */
record AnswerForm(
        @Nullable String occurrence,

        @NotBlank(message = "{drift.form.words.required}") @Prose @Nullable
        String words) {
    AnswerSignal toCommand(CaseId family, SignalId signal) {
        return new AnswerSignal(family, signal, String.valueOf(occurrence), String.valueOf(words));
    }
}
