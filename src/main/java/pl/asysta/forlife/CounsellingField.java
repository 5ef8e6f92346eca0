package pl.asysta.forlife;

/** The four fields of counselling (art. 8(1)). */
public enum CounsellingField {
    CARE_AND_UPBRINGING,
    PSYCHOLOGICAL,
    LEGAL,
    REHABILITATION_AND_HEALTH
}
