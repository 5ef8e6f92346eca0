package pl.asysta.caseload;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether families "Za życiem" count towards the limit, from a day on.
 *
 * @param setBy full name
 */
public record Counting(LocalDate from, boolean counts, String reason, String setBy, Instant setAt) {}
