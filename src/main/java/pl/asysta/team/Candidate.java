package pl.asysta.team;

import java.util.UUID;

/**
 * Somebody who can be chosen from a list.
 *
 * @param id of a worker, or of the invitation of a guest
 * @param guest whether she comes from outside
 */
public record Candidate(UUID id, boolean guest, String fullName) {}
