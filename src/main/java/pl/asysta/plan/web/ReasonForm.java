package pl.asysta.plan.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** Why a plan is changed; the first needs no reason. */
record ReasonForm(@Prose @Nullable String reason) {}
