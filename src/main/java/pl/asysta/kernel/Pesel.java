package pl.asysta.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The Polish personal number: eleven digits with a date of birth, a sex digit and a control digit. */
public record Pesel(String digits) {
    private static final int LENGTH = 11;
    private static final int SEX_AT = 9;
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] CENTURIES = {1900, 2000, 2100, 2200, 1800};

    /** @throws IllegalArgumentException for a wrong length, control digit or impossible date; the number is not repeated */
    public Pesel {
        if (!isPesel(digits)) {
            throw new IllegalArgumentException("not a PESEL");
        }
    }

    /** Whether this is a PESEL: right length, right control digit and a date that exists (so not 00000000000). */
    public static boolean isPesel(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && controlDigit(text) == digit(text, LENGTH - 1)
                && dateIn(text).isPresent();
    }

    /** The date of birth it carries. */
    public LocalDate birthDate() {
        return dateIn(digits).orElseThrow();
    }

    /** The sex it carries: the digit before the last is even for women. */
    public Sex sex() {
        return digit(digits, SEX_AT) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /** For screens: the first two and the last two digits, the others hidden. */
    public String masked() {
        return digits.substring(0, 2) + "•••••••" + digits.substring(LENGTH - 2);
    }

    /** Masked, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Pesel[•••]";
    }

    private static int controlDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(text, i);
        }
        return (10 - sum % 10) % 10;
    }

    /** The month carries the century: +20 for the 2000s, +40, +60, and +80 for the 1800s. */
    private static Optional<LocalDate> dateIn(String text) {
        int month = number(text, 2);
        try {
            int year = CENTURIES[month / 20] + number(text, 0);
            return Optional.of(LocalDate.of(year, month % 20, number(text, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int at) {
        return digit(text, at) * 10 + digit(text, at + 1);
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }
}
