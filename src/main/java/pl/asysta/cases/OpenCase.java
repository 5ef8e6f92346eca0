package pl.asysta.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.asysta.kernel.Address;
import pl.asysta.staff.WorkerId;

/**
 * Open a family case.
 *
 * @param label how the family is called in the genitive, "Wiśniewskich"; never inflected by program
 * @param informedOn the day the centre learned of the family; starts the interview clock
 * @param urgent whether the shorter clock runs
 */
public record OpenCase(
        String label,
        Pathway pathway,
        Address address,
        int district,
        List<NewMember> members,
        LocalDate informedOn,
        boolean urgent,
        WorkerId socialWorker) {
    /** Nothing may be missing. */
    public OpenCase {
        Objects.requireNonNull(label);
        Objects.requireNonNull(pathway);
        Objects.requireNonNull(address);
        Objects.requireNonNull(informedOn);
        Objects.requireNonNull(socialWorker);
        members = List.copyOf(members);
    }
}
