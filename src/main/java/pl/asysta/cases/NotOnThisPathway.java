package pl.asysta.cases;

/** Somebody looked for a paper that is not asked for on the pathway of this family. */
public class NotOnThisPathway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CaseId family;
    private final PaperKind paper;

    NotOnThisPathway(CaseId family, PaperKind paper) {
        super(paper.name());
        this.family = family;
        this.paper = paper;
    }

    /** Whose pathway it is. */
    public CaseId family() {
        return family;
    }

    /** What is not asked for. */
    public PaperKind paper() {
        return paper;
    }
}
