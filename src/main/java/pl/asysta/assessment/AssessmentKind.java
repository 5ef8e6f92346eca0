package pl.asysta.assessment;

import pl.asysta.cases.PaperKind;

/** When in the work with a family its situation is assessed (S1-03); all on one scale. */
public enum AssessmentKind {
    /** At the beginning: what the later ones are compared with. */
    INITIAL(PaperKind.INITIAL_ASSESSMENT),
    /** At least every half-year. */
    PERIODIC(PaperKind.ASSESSMENT),
    /** At the end of the work. */
    FINAL(PaperKind.FINAL_ASSESSMENT);

    private final PaperKind paper;

    AssessmentKind(PaperKind paper) {
        this.paper = paper;
    }

    PaperKind paper() {
        return paper;
    }

    /** Whether it answers the half-yearly duty; the one at the beginning comes before it. */
    public boolean isDue() {
        return this != INITIAL;
    }
}
