package pl.asysta.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long one kind of papers is kept from a day on, and who said so.
 *
 * @param validFrom the first day of ending a file for which it holds
 * @param symbol of the list of files (JRWA)
 */
public record RetentionRule(
        DocumentKind kind, LocalDate validFrom, String symbol, RetentionTerm term, String setBy, Instant setAt) {}
