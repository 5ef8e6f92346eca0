package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.BlueCardRole;
import pl.asysta.intervention.BlueCardView;
import pl.asysta.intervention.KeepBlueCard;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/** The boxes of what happened in the procedure since it began. */
record BlueCardDaysForm(
        @Day @Nullable String passedOn,
        @Day @Nullable String closedOn,

        @NotNull(message = "{bluecard.form.role.required}") @Nullable
        BlueCardRole role) {
    static BlueCardDaysForm of(BlueCardView card, WorkerId worker) {
        return new BlueCardDaysForm(
                Days.typed(card.passedOn()), null, card.roleOf(worker).orElse(null));
    }

    KeepBlueCard toCommand(CaseId family, UUID card) {
        return new KeepBlueCard(family, card, Objects.requireNonNull(role), day(passedOn), day(closedOn));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return Days.read(typed).orElse(null);
    }
}
