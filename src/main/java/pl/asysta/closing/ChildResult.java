package pl.asysta.closing;

import org.jspecify.annotations.Nullable;

/** Where a child is when the work ends; a draft may have gaps. */
public record ChildResult(
        @Nullable ChildPlace place, @Nullable String words) {}
