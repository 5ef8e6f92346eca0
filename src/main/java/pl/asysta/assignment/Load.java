package pl.asysta.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant carries now.
 *
 * @param families with whom she works
 * @param counted how many of them count towards the limit
 * @param weight the sum of their weights
 * @param closing how many of those that count are planned to end within {@link #CLOSING_DAYS} days
 * @param reserved for how many requests that wait for a decision she is proposed
 * @param firstEnd the nearest planned end, or null
 * @param notAccepted how many were handed over to her and wait until she accepts
 */
public record Load(
        int families,
        int counted,
        int weight,
        int closing,
        int reserved,
        @Nullable LocalDate firstEnd,
        int notAccepted) {
    /** A place closes soon when its planned end is no further away (centre's practice). */
    public static final int CLOSING_DAYS = 30;

    static final Load NONE = new Load(0, 0, 0, 0, 0, null, 0);
}
