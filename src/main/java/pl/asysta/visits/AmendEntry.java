package pl.asysta.visits;

import pl.asysta.cases.CaseId;

/**
 * Amend an entry that cannot be edited any more.
 *
 * @param opened how many amendments it had when it was opened
 * @param words how it really was
 */
public record AmendEntry(CaseId family, EntryId entry, int opened, String words, String reason) {}
