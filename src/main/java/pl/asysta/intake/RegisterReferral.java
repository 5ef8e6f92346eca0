package pl.asysta.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.NewMember;
import pl.asysta.kernel.Address;

/**
 * Register a referral; it opens a family case.
 *
 * @param token of the form, so that a double click registers once
 * @param reporter who reported it; named for an institution or a court
 * @param person in that institution, or null
 * @param nameWithheld whether the person who reported it asked to stay unnamed
 * @param letter of the institution, or null
 * @param label how the family is called in the genitive
 * @param district chosen by hand, or null to find it by the street
 */
public record RegisterReferral(
        UUID token,
        LocalDate receivedOn,
        LocalTime receivedTime,
        Channel channel,
        Source source,
        @Nullable String reporter,
        @Nullable String person,
        boolean nameWithheld,
        @Nullable Letter letter,
        String description,
        boolean urgent,
        String label,
        Address address,
        @Nullable Integer district,
        List<NewMember> members) {
    /**
     * The letter of an institution.
     *
     * @param number its own number, or null
     * @param datedOn its day, or null
     */
    public record Letter(@Nullable String number, @Nullable LocalDate datedOn) {}

    /** Everything but the reporter, the letter and the district is needed. */
    public RegisterReferral {
        Objects.requireNonNull(token);
        Objects.requireNonNull(receivedOn);
        Objects.requireNonNull(receivedTime);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(source);
        Objects.requireNonNull(description);
        Objects.requireNonNull(label);
        Objects.requireNonNull(address);
        members = List.copyOf(members);
    }
}
