package pl.asysta.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.visits.VisitKind;

/** What of the course of a family is shown. */
public enum TimelineFilter {
    ALL(EnumSet.allOf(VisitKind.class), EnumSet.allOf(PaperKind.class), EnumSet.allOf(HelpKind.class)),
    VISITS(EnumSet.allOf(VisitKind.class), EnumSet.noneOf(PaperKind.class), EnumSet.noneOf(HelpKind.class)),
    PAPERS(EnumSet.noneOf(VisitKind.class), EnumSet.allOf(PaperKind.class), EnumSet.noneOf(HelpKind.class)),
    /** Whom the family meets there, talks with them about it, and what courts and facilities wrote or are written to. */
    INSTITUTIONS(
            EnumSet.of(VisitKind.INSTITUTION),
            EnumSet.of(PaperKind.COURT_ORDER, PaperKind.COURT_NOTICE, PaperKind.FACILITY_NOTICE),
            EnumSet.of(HelpKind.CONTACT, HelpKind.REFERRAL, HelpKind.OUTCOME)),
    /** Who goes to group classes. */
    GROUPS(
            EnumSet.noneOf(VisitKind.class),
            EnumSet.noneOf(PaperKind.class),
            EnumSet.of(HelpKind.ENROLMENT, HelpKind.LEAVING)),
    /** What those who work with the family told each other. */
    TALKS(EnumSet.noneOf(VisitKind.class), EnumSet.noneOf(PaperKind.class), EnumSet.noneOf(HelpKind.class));

    private final Set<VisitKind> visits;
    private final Set<PaperKind> papers;
    private final Set<HelpKind> help;

    TimelineFilter(Set<VisitKind> visits, Set<PaperKind> papers, Set<HelpKind> help) {
        this.visits = visits;
        this.papers = papers;
        this.help = help;
    }

    /** The one that an address names; all for anything else. */
    public static TimelineFilter at(@Nullable String address) {
        return Arrays.stream(values())
                .filter(filter -> filter.address().equals(address))
                .findFirst()
                .orElse(ALL);
    }

    /** As it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<VisitKind> visits() {
        return visits;
    }

    Set<HelpKind> help() {
        return help;
    }

    boolean shows(PaperKind kind) {
        return papers.contains(kind);
    }

    boolean showsVersions() {
        return shows(PaperKind.WORK_PLAN);
    }

    boolean showsTalks() {
        return this == ALL || this == TALKS;
    }
}
