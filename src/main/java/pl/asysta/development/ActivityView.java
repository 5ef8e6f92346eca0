package pl.asysta.development;

import java.util.UUID;

/**
 * Supervision or a training as pages show it.
 *
 * @param names of those who took part, by name, joined by commas
 */
public record ActivityView(UUID id, long version, ActivityDetails details, String names) {}
