package pl.asysta.people.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** The box for the day from which somebody lives with a family. */
record ReturnForm(
        @NotBlank(message = "{persons.form.joinedOn.required}") @Day @Nullable
        String joinedOn) {}
