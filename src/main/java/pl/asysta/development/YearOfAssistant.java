package pl.asysta.development;

import java.math.BigDecimal;
import pl.asysta.staff.WorkerId;

/**
 * What one assistant had in a year.
 *
 * @param certificates how many of her trainings have a certificate in her file
 */
public record YearOfAssistant(
        WorkerId assistant,
        String name,
        int supervisions,
        BigDecimal supervisionHours,
        int trainings,
        BigDecimal trainingHours,
        int certificates) {
    /** All hours together. */
    public BigDecimal hours() {
        return supervisionHours.add(trainingHours);
    }
}
