package pl.asysta.visits;

import pl.asysta.cases.CaseId;

/**
 * Correct an entry of the work card while its author still may.
 *
 * @param opened the version at which it was opened
 * @param tasksFollow whether the tasks follow from what the entry says now
 */
public record EditEntry(CaseId family, EntryId entry, long opened, EntryContent content, boolean tasksFollow) {
    EditEntry with(EntryContent other) {
        return new EditEntry(family, entry, opened, other, tasksFollow);
    }
}
