package pl.asysta.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.NewMember;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.Pesel;

/** What somebody typed of a person whom the centre may know; boxes still empty are nulls or empty. */
public record Typed(
        String first,
        String last,
        @Nullable LocalDate born,
        @Nullable Pesel pesel,
        @Nullable String street,
        @Nullable String house,
        @Nullable String locality) {
    private static final int MONTHS = 12;

    /** What a new member of a family at this address is like. */
    public static Typed of(NewMember member, Address address) {
        return new Typed(
                member.isUnnamed() ? "" : member.name().first(),
                member.name().last(),
                member.birthDate(),
                member.pesel(),
                address.street(),
                address.house(),
                address.locality());
    }

    /** Whether there is enough to look for. */
    public boolean isEnough() {
        return pesel != null || !first.isBlank() && !last.isBlank() && (born != null || house != null);
    }

    /** Her birth date as it may stand in another record: day and month change places easily. */
    List<LocalDate> birthDates() {
        var dates = new ArrayList<LocalDate>();
        if (born != null) {
            dates.add(born);
            if (born.getDayOfMonth() <= MONTHS) {
                dates.add(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
            }
        }
        return dates;
    }
}
