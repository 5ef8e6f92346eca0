package pl.asysta.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A look into the restricted part of the register of sex offenders (art. 7b, 12(1)(5)).
 *
 * @param checker who looked, by name
 * @param clean whether the worker is not in it
 */
@Embeddable
public record OffenderRegisterCheck(
        @Column(name = "offender_register_on") LocalDate on,
        @Column(name = "offender_register_checker") String checker,
        @Column(name = "offender_register_clean") boolean clean) {
    /** It is whole or it is none. */
    public OffenderRegisterCheck {
        Objects.requireNonNull(on);
        Objects.requireNonNull(checker);
    }
}
