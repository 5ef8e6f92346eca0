package pl.asysta.kernel;

/** A first and a last name as the person writes them; never inflected by program. */
public record PersonName(String first, String last) {
    /** First name, then last name. */
    public String full() {
        return first + " " + last;
    }

    /** Two letters for the round picture beside the name. */
    public String initials() {
        return firstLetter(first) + firstLetter(last);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
