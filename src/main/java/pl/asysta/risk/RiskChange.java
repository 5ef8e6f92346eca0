package pl.asysta.risk;

import org.jspecify.annotations.Nullable;

/**
 * How one factor stood on the list before.
 *
 * @param level what it was then, or null where it was not asked
 * @param definition what that level meant, in the words of then; empty where it was not asked
 * @param justification what it rested on then, or null
 * @param reworded whether its levels are defined in other words now
 */
public record RiskChange(
        @Nullable Integer level,
        String definition,
        @Nullable String justification,
        boolean reworded) {
    /** Where a factor has come from. */
    public enum Way {
        NEW,
        UP,
        DOWN,
        SAME
    }

    /** How this factor stood on the list before. */
    public static RiskChange since(RiskListView before, RiskFactor factor) {
        var then = before.catalogue().factor(factor.code());
        var answer = before.answers().getOrDefault(factor.code(), RiskAnswer.NONE);
        var level = answer.level();
        return new RiskChange(
                level,
                then.isEmpty() || level == null ? "" : then.get().definition(level),
                answer.justification(),
                then.isPresent() && !then.get().definitions().equals(factor.definitions()));
    }

    /** Which way it has gone to reach this level. */
    public Way way(@Nullable Integer now) {
        if (level == null) {
            return Way.NEW;
        }
        return now == null || now.equals(level) ? Way.SAME : now > level ? Way.UP : Way.DOWN;
    }
}
