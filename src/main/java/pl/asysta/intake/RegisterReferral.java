package pl.asysta.intake;

import java.time.LocalDate;
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
 * @param reporter who outside reported it; named for an institution or a court
 * @param label how the family is called in the genitive
 */
public record RegisterReferral(
        UUID token,
        LocalDate receivedOn,
        Channel channel,
        Source source,
        @Nullable String reporter,
        String description,
        boolean urgent,
        String label,
        Address address,
        int district,
        List<NewMember> members) {
    /** Everything but the reporter is needed. */
    public RegisterReferral {
        Objects.requireNonNull(token);
        Objects.requireNonNull(receivedOn);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(source);
        Objects.requireNonNull(description);
        Objects.requireNonNull(label);
        Objects.requireNonNull(address);
        members = List.copyOf(members);
    }
}
