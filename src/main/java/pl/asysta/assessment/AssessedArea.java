package pl.asysta.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One area of a family's life as it was assessed.
 *
 * @param level from 1 (crisis) to 5 (on its own), or null in a draft
 * @param words what speaks for it
 * @param goal id of the goal of the plan that answers a weak area, or {@link #TO_BE_WRITTEN}
 */
public record AssessedArea(
        @Nullable Integer level,
        @Nullable String words,
        @Nullable String goal) {
    /** The lowest level. */
    public static final int LOWEST = 1;

    /** The highest level. */
    public static final int HIGHEST = 5;

    /** A weak area has no goal yet; one will be written. */
    public static final String TO_BE_WRITTEN = "NEW";

    static final int WEAK = 2;
    private static final int SPEAKS_FOR_ITSELF = 4;

    /** Whether the level asks for a goal in the plan. */
    @JsonIgnore
    public boolean isWeak() {
        return level != null && level <= WEAK;
    }

    /** Whether its level has to be explained: it is not good, or not what it was before. */
    boolean asksForWords(@Nullable Integer before) {
        return level != null && (level < SPEAKS_FOR_ITSELF || before != null && !before.equals(level));
    }
}
