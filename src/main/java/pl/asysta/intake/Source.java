package pl.asysta.intake;

import pl.asysta.cases.Pathway;

/** From whom the information about a family came. */
public enum Source {
    OWN_INFORMATION(Pathway.OWN_INFORMATION),
    FAMILY(Pathway.OWN_INFORMATION),
    INSTITUTION(Pathway.EXTERNAL_INSTITUTION),
    COURT(Pathway.COURT_ORDER);

    private final Pathway pathway;

    Source(Pathway pathway) {
        this.pathway = pathway;
    }

    /** The way that a family takes from here. */
    public Pathway pathway() {
        return pathway;
    }

    /** Whether somebody outside wrote or called, who must be named. */
    public boolean isOutside() {
        return this == INSTITUTION || this == COURT;
    }
}
