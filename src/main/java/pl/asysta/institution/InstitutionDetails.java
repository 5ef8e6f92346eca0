package pl.asysta.institution;

import org.jspecify.annotations.Nullable;

/**
 * What the directory says of an institution; nothing of any person.
 *
 * @param notes when it is open, and what else is good to know
 */
public record InstitutionDetails(
        String name,
        InstitutionKind kind,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String notes) {}
