package pl.asysta.statute;

/** How many of something make a quiet signal that the work with a family drifts: practice of the centre, not law. */
public final class DriftPractice {
    /** The days over which visits are counted against what is planned for a month. */
    public static final int MONTH = 30;

    /** How many times the usual interval passes without a visit. */
    public static final int INTERVALS_WITHOUT_VISIT = 2;

    /** How many meetings in a row did not take place. */
    public static final int MISSED_IN_A_ROW = 2;

    /** How many times in a row the score of the risk list went up. */
    public static final int RISES_IN_A_ROW = 2;

    private DriftPractice() {}

    /** How many days usually pass between two visits, of so many in a month; rounded up. */
    public static int interval(int visitsOfMonth) {
        return (MONTH + visitsOfMonth - 1) / visitsOfMonth;
    }

    /** After how many days without a visit that is said, where so many are planned for a month. */
    public static int silence(int visitsOfMonth) {
        return INTERVALS_WITHOUT_VISIT * interval(visitsOfMonth);
    }
}
