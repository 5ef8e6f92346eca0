package pl.asysta.assignment;

import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.Language;

/**
 * What of a family matters when somebody is chosen for it.
 *
 * @param weight how difficult the work is, 1 to 3
 * @param language that it needs, or null for Polish
 * @param childAway whether a child of it is placed outside today
 */
public record FamilyNeeds(int weight, @Nullable Language language, boolean childAway) {
    /** What the work is for, unless the director sees it otherwise. */
    public MainGoal usualGoal() {
        return childAway ? MainGoal.RETURN_OF_CHILD : MainGoal.PREVENT_SEPARATION;
    }
}
