package pl.asysta.cases;

import java.time.LocalDate;

/**
 * A written consent.
 *
 * @param signedBy names of those who signed, in a row
 */
public record ConsentView(LocalDate signedOn, String signedBy) {}
