package pl.asysta.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/** The one service that every module asks what the law, or the centre's practice, says on a day. */
public final class StatutoryRules {
    /** § 3(2) of the regulation of 8 April 2021; the term of its predecessor was not verified. */
    private static final Dated<Term> INTERVIEW = Dated.from("2012-01-01", Term.workingDays(14));

    /** § 3(3) of the same regulation: at once, and in two working days at the latest. */
    private static final Dated<Term> URGENT_INTERVIEW = Dated.from("2012-01-01", Term.workingDays(2));

    /** Art. 15(1)(15): not less often than every half-year. */
    private static final Dated<Term> ASSESSMENT = Dated.from("2012-01-01", Term.months(6));

    /** Art. 109 § 4 KRO: the court names the day itself, and the day it names is the last. */
    private static final Dated<Term> ON_THE_NAMED_DAY = Dated.from("2012-01-01", Term.days(0));

    private final PracticeTerms practice;

    /** Rules of a centre with these terms of its own. */
    public StatutoryRules(PracticeTerms practice) {
        this.practice = practice;
    }

    /** How many families one assistant may have on this day (art. 15(4)). */
    public CaseloadLimit caseloadLimit(LocalDate on) {
        return CaseloadLimit.on(on);
    }

    /** When the interview with a family must be held, from the day the information came. */
    public Deadline interview(StartEvent informed, boolean urgent) {
        return urgent
                ? Deadline.of(DeadlineRule.URGENT_INTERVIEW, informed, URGENT_INTERVIEW.on(informed.on()))
                : Deadline.of(DeadlineRule.INTERVIEW, informed, INTERVIEW.on(informed.on()));
    }

    /** Until when an assistant reads the file of a family, from the day she was assigned. */
    public Deadline fileReading(StartEvent assigned) {
        return practice(DeadlineRule.FILE_READING, PracticeRule.FILE_READING, assigned);
    }

    /** When the joint first visit is due, from the day an assistant was assigned. */
    public Deadline jointVisit(StartEvent assigned) {
        return practice(DeadlineRule.JOINT_VISIT, PracticeRule.JOINT_VISIT, assigned);
    }

    /** When the work plan is due, from the day cooperation started. */
    public Deadline workPlan(StartEvent started) {
        return practice(DeadlineRule.WORK_PLAN, PracticeRule.WORK_PLAN, started);
    }

    /** When the court is due a report, on a day that it named in its order (art. 109 § 4 KRO). */
    public Deadline courtReport(StartEvent ordered, LocalDate named) {
        return Deadline.named(DeadlineRule.COURT_REPORT, ordered, named);
    }

    /** When an institution that reported a family is due an answer, from the day its information came. */
    public Deadline referralReply(StartEvent informed) {
        return practice(DeadlineRule.REFERRAL_REPLY, PracticeRule.REFERRAL_REPLY, informed);
    }

    /** When somebody is due to look at a child at risk again, from the last look or from the start of monitoring. */
    public Deadline childAtRiskCheck(StartEvent lastLook) {
        return practice(DeadlineRule.CHILD_AT_RISK_CHECK, PracticeRule.CHILD_AT_RISK_CHECK, lastLook);
    }

    /** When the director is due to decide a request, from the day on which it was put before her. */
    public Deadline requestDecision(StartEvent submitted) {
        return practice(DeadlineRule.REQUEST_DECISION, PracticeRule.REQUEST_DECISION, submitted);
    }

    /** When the court is due a notice that a family it obliged does not work with the assistant. */
    public Deadline courtNotice(StartEvent refused) {
        return practice(DeadlineRule.COURT_NOTICE, PracticeRule.COURT_NOTICE, refused);
    }

    /** When the next assessment is due, from the start of cooperation or from the last assessment. */
    public Deadline assessment(StartEvent lastEvent) {
        return Deadline.of(DeadlineRule.ASSESSMENT, lastEvent, ASSESSMENT.on(lastEvent.on()));
    }

    /** The last day that this rule gives to what started on a day; for a report to a court, the day it named. */
    public LocalDate due(DeadlineRule rule, LocalDate start) {
        return history(rule).floorEntry(start).getValue().endAfter(start);
    }

    /** The other way round: the start days from which this rule's deadline has passed before a day. */
    public List<StartDays> startsEndedBefore(LocalDate day, DeadlineRule rule) {
        return StartDays.endedBefore(day, history(rule));
    }

    /** The start days from which this rule's deadline falls on one of these days, both inclusive. */
    public List<StartDays> startsEndingBetween(LocalDate first, LocalDate last, DeadlineRule rule) {
        return StartDays.endingBetween(first, last, history(rule));
    }

    private Deadline practice(DeadlineRule deadline, PracticeRule rule, StartEvent start) {
        return Deadline.of(deadline, start, practice.term(rule, start.on()));
    }

    private NavigableMap<LocalDate, Term> history(DeadlineRule rule) {
        return switch (rule) {
            case INTERVIEW -> INTERVIEW.history();
            case URGENT_INTERVIEW -> URGENT_INTERVIEW.history();
            case ASSESSMENT -> ASSESSMENT.history();
            case FILE_READING -> practice.history(PracticeRule.FILE_READING);
            case JOINT_VISIT -> practice.history(PracticeRule.JOINT_VISIT);
            case WORK_PLAN -> practice.history(PracticeRule.WORK_PLAN);
            case REFERRAL_REPLY -> practice.history(PracticeRule.REFERRAL_REPLY);
            case CHILD_AT_RISK_CHECK -> practice.history(PracticeRule.CHILD_AT_RISK_CHECK);
            case REQUEST_DECISION -> practice.history(PracticeRule.REQUEST_DECISION);
            case COURT_NOTICE -> practice.history(PracticeRule.COURT_NOTICE);
            case COURT_REPORT -> ON_THE_NAMED_DAY.history();
        };
    }
}
