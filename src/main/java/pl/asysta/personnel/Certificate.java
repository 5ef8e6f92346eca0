package pl.asysta.personnel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate in the personnel file.
 *
 * @param expiresOn the last day on which it is good, or null if it does not expire
 */
@Embeddable
public record Certificate(
        @Enumerated(EnumType.STRING) CertificateKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {
    /** It expires no earlier than it was issued. */
    public Certificate {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
        DateSpan.refuseBackwards(issuedOn, expiresOn);
    }

    /** Whether it is good on this day. */
    public boolean isGoodOn(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }
}
