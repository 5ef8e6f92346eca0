package pl.asysta.visits;

import pl.asysta.cases.CaseId;

/**
 * Correct an entry of the work card while its author still may.
 *
 * @param opened the version at which it was opened
 */
public record EditEntry(CaseId family, EntryId entry, long opened, EntryContent content) {}
