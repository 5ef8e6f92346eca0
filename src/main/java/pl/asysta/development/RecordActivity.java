package pl.asysta.development;

import java.util.UUID;

/**
 * Put supervision or a training on record.
 *
 * @param token of the form, so that it is carried out once
 */
public record RecordActivity(UUID token, ActivityDetails details) {}
