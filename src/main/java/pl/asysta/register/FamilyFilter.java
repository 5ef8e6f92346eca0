package pl.asysta.register;

import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.Stage;
import pl.asysta.risk.RiskBand;
import pl.asysta.staff.WorkerId;

/**
 * Which families of those a viewer may see; null asks for nothing.
 *
 * @param text words of the family's name, its people, its address, or its number, misspelled or not
 * @param person only families to which whoever bears this person's PESEL belongs
 * @param band of the latest completed risk list
 */
public record FamilyFilter(
        @Nullable String text,
        @Nullable PersonId person,
        @Nullable Stage stage,
        @Nullable Integer district,
        @Nullable WorkerId socialWorker,
        @Nullable WorkerId assistant,
        @Nullable Pathway pathway,
        @Nullable RiskBand band,
        @Nullable Attention attention) {
    /** Every family. */
    public static final FamilyFilter ALL = new FamilyFilter(null, null, null, null, null, null, null, null, null);

    /** Families that wait for somebody. */
    public static FamilyFilter of(Attention attention) {
        return new FamilyFilter(null, null, null, null, null, null, null, null, attention);
    }

    /** Families of a pathway. */
    public static FamilyFilter of(Pathway pathway) {
        return new FamilyFilter(null, null, null, null, null, null, pathway, null, null);
    }
}
