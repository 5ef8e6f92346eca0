package pl.asysta.institution;

/** With what a specialist helps (S0-09). */
public enum SpecialistService {
    PSYCHOLOGIST,
    THERAPY,
    MEDIATION,
    LEGAL_AID,
    ADDICTION_TREATMENT,
    EDUCATION_COUNSELLING,
    DOCTOR,
    DEBT_ADVICE,
    OTHER
}
