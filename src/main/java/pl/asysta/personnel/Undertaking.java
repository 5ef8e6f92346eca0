package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A written undertaking of secrecy (art. 7(4)(2)). It has no end; secrecy outlives the employment.
 *
 * @param annulled whether it was put on record by mistake
 * @param recordedBy the name of whoever put it on record
 */
public record Undertaking(UUID id, LocalDate signedOn, boolean annulled, String recordedBy) {}
