package pl.asysta.people;

import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.PersonName;

/**
 * Somebody whom the centre knows and who may be the same person. No more than this is said of a family that is not the
 * viewer's to see.
 *
 * @param birthYear or null
 * @param samePesel whether the PESEL is the same
 * @param family her family if the viewer may see it, else null
 */
public record LookAlike(
        PersonId person,
        PersonName name,
        @Nullable Integer birthYear,
        boolean samePesel,
        @Nullable CaseId family,
        String caseNumber,
        String district,
        String socialWorker) {}
