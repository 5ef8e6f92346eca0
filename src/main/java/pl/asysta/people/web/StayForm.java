package pl.asysta.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.StayEnd;
import pl.asysta.site.Day;

/** The boxes for the end of living with a family. */
record StayForm(
        @NotNull(message = "{persons.form.endedBy.required}") @Nullable
        StayEnd endedBy,

        @NotBlank(message = "{persons.form.leftOn.required}") @Day @Nullable
        String leftOn) {}
