package pl.asysta.register;

import java.util.List;

/**
 * One page of the register.
 *
 * @param total how many families were found, {@link FamilyRegister#MOST} at most
 * @param more whether there are more than those
 * @param number of the page, from 1
 * @param similar whether no family was found as typed, so that these only resemble it
 */
public record RegisterPage(List<FamilyRow> families, int total, boolean more, int number, boolean similar) {
    /** How many pages there are, one at least. */
    public int pages() {
        return Math.max(1, (total + FamilyRegister.PAGE_SIZE - 1) / FamilyRegister.PAGE_SIZE);
    }

    /** The number of its first family, from 1. */
    public int first() {
        return (number - 1) * FamilyRegister.PAGE_SIZE + 1;
    }

    /** The number of its last family. */
    public int last() {
        return first() + families.size() - 1;
    }

    /** Whether there is a page after it. */
    public boolean hasNext() {
        return number < pages();
    }

    /** Whether it is the last that can be turned to, although there are more families. */
    public boolean endsEarly() {
        return more && !hasNext();
    }
}
