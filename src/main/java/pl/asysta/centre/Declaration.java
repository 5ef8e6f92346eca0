package pl.asysta.centre;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * What the centre itself says in the accessibility declaration (art. 10 of the act of 4 April 2019); the state of the
 * pages is the same everywhere and stands on the page.
 *
 * @param contact whom to ask: a person or a post
 * @param building how the building is entered, and what helps there
 * @param drawnUpOn when the declaration was made
 * @param reviewedOn when somebody last looked whether it is still true
 */
public record Declaration(
        String contact, String email, String phone, String building, LocalDate drawnUpOn, LocalDate reviewedOn) {
    /** The day of every year by which a declaration is reviewed (art. 11 of the act). */
    private static final MonthDay YEARLY = MonthDay.of(Month.MARCH, 31);

    /** The last day for its next review. */
    public LocalDate nextReview() {
        var sameYear = YEARLY.atYear(reviewedOn.getYear());
        return reviewedOn.isBefore(sameYear) ? sameYear : YEARLY.atYear(reviewedOn.getYear() + 1);
    }
}
