package pl.asysta.institution;

import java.util.UUID;

/**
 * Put right what the directory says.
 *
 * @param opened the version at which the form was opened
 */
public record CorrectInstitution(UUID institution, long opened, InstitutionDetails details) {}
