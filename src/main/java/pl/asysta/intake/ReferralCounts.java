package pl.asysta.intake;

/** How many referrals there are behind each quick filter. */
public record ReferralCounts(int all, int fresh, int inProgress, int closed, int unanswered) {
    /** How many are in this state. */
    public int of(ReferralState state) {
        return switch (state) {
            case NEW -> fresh;
            case IN_PROGRESS -> inProgress;
            case CLOSED -> closed;
        };
    }

    /** How many pass the filter, whose scope they were counted in. */
    public int of(ReferralFilter filter) {
        var state = filter.state();
        if (filter.unanswered()) {
            return unanswered;
        }
        return state == null ? all : of(state);
    }
}
