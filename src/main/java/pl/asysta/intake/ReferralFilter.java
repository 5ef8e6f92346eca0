package pl.asysta.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Viewer;

/**
 * Which referrals of those a viewer may see.
 *
 * @param state only in this state
 * @param district only of this district
 * @param mine only those on the viewer's own desk
 * @param unanswered only those whose institution waits for an answer
 */
public record ReferralFilter(
        @Nullable ReferralState state, @Nullable Integer district, boolean mine, boolean unanswered) {
    private static final String WAITS_FOR_AN_ANSWER = "r.source in (:answered) and y.sent_on is null";

    /** The same with another state, as a quick filter leads to it. */
    public ReferralFilter with(@Nullable ReferralState other) {
        return new ReferralFilter(other, district, mine, false);
    }

    /** Whether no state and no missing answer is asked for. */
    public boolean isEverything() {
        return state == null && !unanswered;
    }

    /** The conditions that say whose referrals they are, to be joined by "and". */
    List<String> scope(Viewer viewer) {
        var conditions = new ArrayList<String>();
        if (!viewer.role().seesAllFamilies()) {
            conditions.add("(c.social_worker_id = :me or c.district_id in"
                    + " (select d.district_id from district_worker d where d.worker_id = :me))");
        }
        if (district != null) {
            conditions.add("c.district_id = :district");
        }
        if (mine) {
            conditions.add("c.social_worker_id = :me");
        }
        return conditions.isEmpty() ? List.of("true") : conditions;
    }

    /** The conditions that say which of them. */
    List<String> choice() {
        var conditions = new ArrayList<String>();
        if (state != null) {
            conditions.add(state.condition());
        }
        if (unanswered) {
            conditions.add(WAITS_FOR_AN_ANSWER);
        }
        return conditions.isEmpty() ? List.of("true") : conditions;
    }

    static String waitsForAnAnswer() {
        return WAITS_FOR_AN_ANSWER;
    }

    Map<String, Object> parameters(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", viewer.worker().id());
        parameters.put("answered", Source.answered());
        if (district != null) {
            parameters.put("district", district);
        }
        return parameters;
    }
}
