package pl.asysta.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * What is on record of supervision or a training.
 *
 * @param topic in general, never about a family by its name
 * @param provider the supervisor, or who organised the training
 * @param endsOn its last day; of supervision the same as the first
 */
public record ActivityDetails(
        ActivityKind kind,
        String topic,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal hours,
        List<Participant> participants) {
    private static final int HOURS_OF_A_DAY = 24;

    /** Hours say the same with any number of zeros at their end, participants in any order. */
    public ActivityDetails {
        hours = hours.stripTrailingZeros();
        participants = participants.stream()
                .sorted(Comparator.comparing(one -> one.worker().id()))
                .toList();
    }

    /** The longest that its days can hold. */
    long mostHours() {
        return HOURS_OF_A_DAY * (ChronoUnit.DAYS.between(startsOn, endsOn) + 1);
    }
}
