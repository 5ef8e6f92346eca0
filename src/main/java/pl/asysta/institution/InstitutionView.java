package pl.asysta.institution;

import java.util.UUID;

/** An institution as pages show it. */
public record InstitutionView(UUID id, long version, InstitutionDetails details) {}
