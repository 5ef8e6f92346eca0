package pl.asysta.staff;

/**
 * A worker is about to lose her role, by another one or with her account. Whoever knows of work that she would leave
 * behind refuses by a {@link pl.asysta.kernel.RuleViolation}.
 *
 * @param despite the administrator was told of such work and goes on; only an account is closed in spite of it, because
 *     one that was stolen cannot wait
 */
public record RoleEnds(WorkerId worker, Role role, boolean despite) {}
