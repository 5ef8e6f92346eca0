package pl.asysta.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;

/**
 * A member of a family as a page shows her.
 *
 * @param version of what is on record about her
 * @param stays when she lived with the family, oldest first; none for somebody who belongs to it and lives elsewhere
 */
public record MemberView(PersonId id, long version, PersonDetails details, Kinship kinship, List<Stay> stays) {
    private static final int ADULT_AT = 18;

    /** First and last name. */
    public PersonName name() {
        return details.name();
    }

    /** The day she was born, or null. */
    public @Nullable LocalDate birthDate() {
        return details.birthDate();
    }

    /** Her PESEL, or null. */
    public @Nullable Pesel pesel() {
        return details.pesel();
    }

    /** Her sex, or null when nobody said. */
    public @Nullable Sex sex() {
        return details.sex();
    }

    /** The day she died, or null. */
    public @Nullable LocalDate diedOn() {
        return details.diedOn();
    }

    /** Whether she belongs to the household now: she lives there, or is placed outside for a time. */
    public boolean isOfHousehold() {
        return diedOn() == null && stays.stream().anyMatch(Stay::isOpen);
    }

    /** Whether she died, or lived with the family and moved out. */
    public boolean hasLeft() {
        return diedOn() != null || !stays.isEmpty() && stays.stream().noneMatch(Stay::isOpen);
    }

    /** Whether she belonged to the household on this day. */
    public boolean isOfHouseholdOn(LocalDate day) {
        var died = diedOn();
        return (died == null || day.isBefore(died)) && stays.stream().anyMatch(stay -> stay.covers(day));
    }

    /** Whether she is known to be under age on this day. */
    public boolean isMinorOn(LocalDate day) {
        var born = birthDate();
        return born != null && day.isBefore(born.plusYears(ADULT_AT));
    }

    /**
     * Whether she can sign for the family on this day: a member of the household then and an adult, or somebody of
     * unknown age who is not a child. Who was born on 29 February comes of age on the last day of a February without it
     * (art. 112 KC).
     */
    public boolean maySignOn(LocalDate day) {
        return isOfHouseholdOn(day) && isAdultOn(day);
    }

    /** Whether she may ask for support on this day: a parent or an adult, one of the children while she lives at home. */
    public boolean mayApplyOn(LocalDate day) {
        return kinship.isParent() || (kinship.isChild() ? maySignOn(day) : isAdultOn(day));
    }

    private boolean isAdultOn(LocalDate day) {
        var born = birthDate();
        return born == null ? !kinship.isChild() && !kinship.isUnborn() : !day.isBefore(born.plusYears(ADULT_AT));
    }

    /** Whether she may be under age on this day: a child of unknown age is taken for a minor. */
    public boolean mayBeMinorOn(LocalDate day) {
        return !isAdultOn(day);
    }
}
