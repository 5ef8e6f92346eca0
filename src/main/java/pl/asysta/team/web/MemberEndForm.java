package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** The last day of a member. */
record MemberEndForm(
        @NotBlank(message = "{team.form.endsOn.required}") @Day(future = true) @Nullable
        String endsOn) {}
