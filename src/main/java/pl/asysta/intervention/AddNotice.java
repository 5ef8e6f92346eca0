package pl.asysta.intervention;

import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Record that somebody was told of a danger later on.
 *
 * @param token of the form, so that a double click records it once
 * @param number of the intervention
 */
public record AddNotice(UUID token, CaseId family, int number, NewNotice notice) {}
