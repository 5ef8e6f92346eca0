package pl.asysta.court;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Put on record that the notice to the court went out.
 *
 * @param letterNumber the centre's own
 */
public record SendCourtNotice(CaseId family, LocalDate sentOn, String letterNumber) {
    /** Nothing may be missing. */
    public SendCourtNotice {
        Objects.requireNonNull(family);
        Objects.requireNonNull(sentOn);
        Objects.requireNonNull(letterNumber);
    }
}
