package pl.asysta.interview;

/** The nine parts of the questionnaire of the regulation; part IV brings an earlier interview up to date. */
public enum InterviewPart {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX
}
