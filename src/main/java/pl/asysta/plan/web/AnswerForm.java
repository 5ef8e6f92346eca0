package pl.asysta.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.plan.AnswerPlan;
import pl.asysta.plan.FamilyAnswer;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** What the family said of the plan. */
record AnswerForm(
        long version,

        @NotNull(message = "{plan.form.answer.required}") @Nullable
        FamilyAnswer answer,

        List<UUID> persons,

        @Day @NotBlank(message = "{plan.form.on.required}") @Nullable
        String on,

        @Prose @Nullable String words,
        @Prose @Nullable String delayReason) {
    AnswerForm {
        persons = persons == null
                ? List.of()
                : persons.stream().filter(Objects::nonNull).toList();
    }

    AnswerPlan toCommand(CaseId family) {
        return new AnswerPlan(
                family,
                version,
                Objects.requireNonNull(answer),
                Days.of(on),
                words,
                delayReason,
                answer == FamilyAnswer.YES ? persons.stream().map(PersonId::new).toList() : List.of());
    }
}
