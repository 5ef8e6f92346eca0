package pl.asysta.consent;

import java.time.LocalDate;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;

/**
 * A family's consent, refusal or withdrawal has been put on record; whoever must follow does so in the same transaction.
 *
 * @param kind what was put on record
 * @param consent the consent that was given, refused or withdrawn
 * @param on the day on which the family said so
 */
public record ConsentRecorded(
        CaseId family, ConsentId paper, ConsentKind kind, ConsentKind consent, LocalDate on, Viewer by) {}
