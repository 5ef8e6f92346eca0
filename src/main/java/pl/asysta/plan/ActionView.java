package pl.asysta.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan.
 *
 * @param origin the row in which it stood first: the same action in every version
 * @param who is to do it, in words
 * @param dueOn until when; a draft may lack it
 * @param effect by what one will know that it worked; a draft may lack it
 * @param method how, or null
 * @param doneOn the day it was achieved, or null
 */
public record ActionView(
        UUID id,
        UUID origin,
        String what,
        @Nullable String who,
        @Nullable LocalDate dueOn,
        @Nullable String effect,
        @Nullable String method,
        ActionStatus status,
        @Nullable String note,
        @Nullable LocalDate doneOn) {}
