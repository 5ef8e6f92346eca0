package pl.asysta.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.asysta.cases.Pathway;

/** From whom the information about a family came. */
public enum Source {
    OWN_INFORMATION(Pathway.OWN_INFORMATION),
    FAMILY(Pathway.OWN_INFORMATION),
    INSTITUTION(Pathway.EXTERNAL_INSTITUTION),
    COURT(Pathway.COURT_ORDER),
    FOR_LIFE_APPLICANT(Pathway.FOR_LIFE),
    FACILITY(Pathway.MINOR_PARENT);

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
        return this == INSTITUTION || this == COURT || this == FACILITY;
    }

    /** Whether whoever reported is owed an answer; a court is told on the days that it sets. */
    public boolean isOwedAnAnswer() {
        return isOutside() && this != COURT;
    }

    static List<String> outside() {
        return names(Source::isOutside);
    }

    static List<String> answered() {
        return names(Source::isOwedAnAnswer);
    }

    private static List<String> names(Predicate<Source> which) {
        return Stream.of(values()).filter(which).map(Source::name).toList();
    }
}
