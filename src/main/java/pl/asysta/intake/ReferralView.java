package pl.asysta.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral as the case file shows it. */
public record ReferralView(
        LocalDate receivedOn,
        Channel channel,
        Source source,
        @Nullable String reporter,
        String description,
        boolean urgent) {}
