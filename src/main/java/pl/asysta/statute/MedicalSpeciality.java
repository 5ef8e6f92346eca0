package pl.asysta.statute;

/** The specialities of doctors whose certificate opens support "Za życiem"; since when each: {@link ForLifeAct}. */
public enum MedicalSpeciality {
    OBSTETRICS_AND_GYNAECOLOGY,
    PERINATOLOGY,
    NEONATOLOGY,
    PAEDIATRIC_NEUROLOGY,
    PAEDIATRIC_CARDIOLOGY,
    PAEDIATRIC_SURGERY
}
