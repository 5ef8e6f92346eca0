package pl.asysta.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at a meeting.
 *
 * @param what somebody is to do
 * @param who in words, or null
 * @param dueOn until when, or null
 */
public record NewAgreement(
        String what, @Nullable String who, @Nullable LocalDate dueOn) {}
