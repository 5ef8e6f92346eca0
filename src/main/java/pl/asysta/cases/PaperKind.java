package pl.asysta.cases;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers of the process. The case knows that one is done, of what day and by whom; its text is in its own module. */
public enum PaperKind {
    REFERRAL,
    /** The court's order (postanowienie) that obliges the parents to work with an assistant (art. 109 § 2(1) KRO). */
    COURT_ORDER("court-order"),
    /** The family's own request of the act "Za życiem" (art. 8(6) and (7)). */
    FOR_LIFE_REQUEST("for-life"),
    /** The notice of a facility that a minor parent leaves (art. 11(1a)). */
    FACILITY_NOTICE("facility-notice"),
    INTERVIEW("interview"),
    ANALYSIS("analysis"),
    RISK_LIST("risk-list"),
    /** Consent A: the family agrees to take part, in writing, before the request. */
    PARTICIPATION_CONSENT,
    PARTICIPATION_REFUSED,
    PARTICIPATION_WITHDRAWN,
    REQUEST("request"),
    REQUEST_RETURNED,
    REQUEST_REFUSED,
    ASSIGNMENT,
    /** Consent B: the family agrees to work with its assistant, at the first joint visit. */
    COOPERATION_CONSENT,
    COOPERATION_REFUSED,
    COOPERATION_WITHDRAWN,
    /** The notice to the court that an obliged family does not work with the assistant. */
    COURT_NOTICE,
    /** The assistant has read the interview and the file (Zwierzyn procedure, after the assignment). */
    FILE_READING,
    /** The assistant or the social worker reported that the work cannot be done. */
    OBSTACLE_REPORTED,
    /** The director decided what follows from it. */
    OBSTACLE_DECIDED,
    /** Cooperation has started: the joint first visit is over and consent B signed; the plan's clock runs from here. */
    COOPERATION_START("cooperation"),
    /** Another assistant took over; the clocks that the assignment started keep running. */
    REASSIGNMENT,
    WORK_PLAN("plan"),
    /** A periodic assessment; the next one is due half a year after it (art. 15(1)(15)). */
    ASSESSMENT("assessments"),
    /** Where the family stands when the work begins, on the scale of the later assessments. */
    INITIAL_ASSESSMENT,
    /** Where it stands when the work ends; without it no work is closed. */
    FINAL_ASSESSMENT,
    /** The assistant intervened because somebody's safety was at risk (art. 15(1)(12)). */
    INTERVENTION,
    /** The end of the work was proposed to the director. */
    CLOSING_PROPOSED,
    CLOSURE,
    /** Somebody asked how the family fares after the work has ended (art. 15(1)(16)). */
    MONITORING_CONTACT,
    MONITORING_ENDED,
    /** The family needs help again: the same case goes on. */
    REOPENING;

    /** What is known of a family stays known; all other papers belong to one spell of work with it. */
    private static final Set<PaperKind> LASTING =
            EnumSet.of(REFERRAL, COURT_ORDER, FOR_LIFE_REQUEST, FACILITY_NOTICE, INTERVIEW, ANALYSIS, RISK_LIST);

    private final @Nullable String page;

    PaperKind() {
        this(null);
    }

    PaperKind(@Nullable String page) {
        this.page = page;
    }

    /** The last part of the address of its page below the case, or null for a paper without one. */
    public @Nullable String page() {
        return page;
    }

    /** Whether it still counts when the case was reopened after it. */
    boolean lasts() {
        return LASTING.contains(this);
    }

    /** Whether it is read and written on a page of its own. */
    public boolean hasPage() {
        return page != null;
    }
}
