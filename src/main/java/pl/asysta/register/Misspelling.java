package pl.asysta.register;

/** How far a typed word is from one of the register: letters missing, added, changed, or two neighbours swapped. */
final class Misspelling {
    private static final int SHORT = 4;
    private static final int LONG = 6;

    private Misspelling() {}

    /** How many slips make a word of this length another word; none in the shortest. */
    static int allowedIn(String typed) {
        return typed.length() < SHORT ? 0 : typed.length() < LONG ? 1 : 2;
    }

    /** The number of slips between two words (optimal string alignment). */
    static int slips(String typed, String meant) {
        var rows = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : slips(typed, meant, i, j, rows);
            }
        }
        return rows[typed.length()][meant.length()];
    }

    private static int slips(String typed, String meant, int i, int j, int[][] rows) {
        int change = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
