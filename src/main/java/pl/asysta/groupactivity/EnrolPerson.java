package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Enrol somebody of a family in a group.
 *
 * @param token of the form, so that it is carried out once
 */
public record EnrolPerson(UUID token, CaseId family, GroupId group, PersonId person, LocalDate on) {}
