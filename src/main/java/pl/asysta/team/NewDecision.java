package pl.asysta.team;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is decided: what, who and until when.
 *
 * @param who a worker, or the invitation of a guest
 */
public record NewDecision(String what, UUID who, LocalDate dueOn) {}
