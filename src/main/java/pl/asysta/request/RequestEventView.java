package pl.asysta.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/** One step of a request as a page shows it. */
public record RequestEventView(String kind, @Nullable String text, WorkerId by, Instant at) {}
