package pl.asysta.closing;

import org.jspecify.annotations.Nullable;

/** What became of a goal; a draft may have gaps. */
public record GoalResult(@Nullable Effect effect, @Nullable String words) {}
