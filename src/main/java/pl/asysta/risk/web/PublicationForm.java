package pl.asysta.risk.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/**
 * From which day the draft is to hold.
 *
 * @param state of the draft that was on the page
 * @param sure whether she knows that a published version cannot be changed
 */
record PublicationForm(
        @Nullable String state,

        @NotBlank(message = "{risk.publication.from.required}") @Day(future = true) @Nullable
        String from,

        @NotNull(message = "{risk.publication.sure.required}")
        @AssertTrue(message = "{risk.publication.sure.required}")
        @Nullable
        Boolean sure) {}
