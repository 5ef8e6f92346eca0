package pl.asysta.institution;

/** What an institution does. */
public enum InstitutionKind {
    SCHOOL,
    KINDERGARTEN,
    CLINIC,
    POLICE,
    COURT,
    PROBATION,
    COUNSELLING,
    ADDICTION,
    LEGAL_AID,
    CRISIS,
    OFFICE,
    OTHER
}
