package pl.asysta.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A referral as a viewer may read it.
 *
 * @param receivedTime or null for what came before there was a register
 * @param reporter who reported it, or null when nobody is named or the viewer may not know
 * @param person in that institution, or null likewise
 * @param nameWithheld whether the person who reported it asked to stay unnamed
 * @param letterNumber of the institution's letter, or null
 * @param letterDatedOn the day of that letter, or null
 */
public record ReferralView(
        String number,
        LocalDate receivedOn,
        @Nullable LocalTime receivedTime,
        Channel channel,
        Source source,
        @Nullable String reporter,
        @Nullable String person,
        boolean nameWithheld,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDatedOn,
        String description,
        boolean urgent,
        WorkerId recordedBy) {}
