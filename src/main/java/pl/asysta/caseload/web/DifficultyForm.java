package pl.asysta.caseload.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.DifficultyView;
import pl.asysta.caseload.Language;
import pl.asysta.caseload.SetDifficulty;
import pl.asysta.cases.CaseId;

/** How difficult a family is to work with, and which language it needs. */
record DifficultyForm(
        @NotNull(message = "{difficulty.form.weight.required}") @Nullable
        Weight weight,

        @Nullable Language language,

        @NotBlank(message = "{terms.form.reason.required}") @Size(max = 4000, message = "{form.too-long}") @Nullable
        String reason) {
    /** The scale, easiest first. */
    enum Weight {
        ONE,
        TWO,
        THREE
    }

    static DifficultyForm of(@Nullable DifficultyView now) {
        return now == null
                ? new DifficultyForm(null, null, null)
                : new DifficultyForm(Weight.values()[now.weight() - 1], now.language(), null);
    }

    SetDifficulty toCommand(CaseId family) {
        return new SetDifficulty(
                family, Objects.requireNonNull(weight).ordinal() + 1, language, String.valueOf(reason));
    }
}
