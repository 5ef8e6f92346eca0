package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.BlueCardRole;
import pl.asysta.intervention.StartBlueCard;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of the beginning of the procedure; it has none for what its forms say. */
record BlueCardForm(
        @NotBlank(message = "{bluecard.form.startedOn.required}") @Day @Nullable
        String startedOn,

        @NotNull(message = "{bluecard.form.role.required}") @Nullable
        BlueCardRole role) {
    StartBlueCard toCommand(CaseId family) {
        return new StartBlueCard(family, Days.of(startedOn), Objects.requireNonNull(role));
    }
}
