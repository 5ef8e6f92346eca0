package pl.asysta.visits;

import java.util.UUID;
import pl.asysta.cases.CaseId;

/**
 * Ask the assistant about an entry.
 *
 * @param token of the form, so that a double click asks once
 */
public record AskAboutEntry(UUID token, CaseId family, EntryId entry, String words) {}
