package pl.asysta.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft lacks before the family is asked.
 *
 * @param key of its sentence
 * @param subject the goal or action it speaks of, in its own words, or null
 * @param goal on whose page it is put right, or null
 */
public record PlanGap(
        String key, @Nullable String subject, @Nullable UUID goal) {}
