package pl.asysta.plan.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/**
 * Why a plan is changed; the first needs no reason.
 *
 * @param from the number of the version from which the change starts, where the family has declined the last one
 */
record ReasonForm(@Prose @Nullable String reason, @Nullable Integer from) {}
