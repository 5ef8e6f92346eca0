package pl.asysta.institution;

import java.util.UUID;

/**
 * Enter an institution in the directory.
 *
 * @param token of the form, so that it is carried out once
 */
public record EnterInstitution(UUID token, InstitutionDetails details) {}
