package pl.asysta.audit;

import java.time.Instant;
import pl.asysta.cases.PersonId;

/**
 * That somebody had a whole PESEL shown to her.
 *
 * @param person whose it is
 * @param initials of that person, for whoever may not know more of her
 */
public record Reveal(String worker, String role, PersonId person, String initials, Instant at) {}
