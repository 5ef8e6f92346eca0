package pl.asysta.statute;

import java.time.LocalDate;

/** The one service that every module asks what the law, or the centre's practice, says on a day. */
public final class StatutoryRules {
    /** § 3(2) of the regulation of 8 April 2021; the term of its predecessor was not verified. */
    private static final Dated<Term> INTERVIEW = Dated.from("2012-01-01", Term.workingDays(14));

    /** § 3(3) of the same regulation: at once, and in two working days at the latest. */
    private static final Dated<Term> URGENT_INTERVIEW = Dated.from("2012-01-01", Term.workingDays(2));

    /** Art. 15(1)(15): not less often than every half-year. */
    private static final Dated<Term> ASSESSMENT = Dated.from("2012-01-01", Term.months(6));

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

    /** When the work plan is due, from the start of the assistant's work. */
    public Deadline workPlan(StartEvent workStarted) {
        return Deadline.of(
                DeadlineRule.WORK_PLAN, workStarted, practice.term(PracticeRule.WORK_PLAN, workStarted.on()));
    }

    /** When the court is due a report, on a day that it named in its order (art. 109 § 4 KRO). */
    public Deadline courtReport(StartEvent ordered, LocalDate named) {
        return Deadline.named(DeadlineRule.COURT_REPORT, ordered, named);
    }

    /** When an institution that reported a family is due an answer, from the day its information came. */
    public Deadline referralReply(StartEvent informed) {
        return Deadline.of(
                DeadlineRule.REFERRAL_REPLY, informed, practice.term(PracticeRule.REFERRAL_REPLY, informed.on()));
    }

    /** When somebody is due to look at a child at risk again, from the last look or from the start of monitoring. */
    public Deadline childAtRiskCheck(StartEvent lastLook) {
        return Deadline.of(
                DeadlineRule.CHILD_AT_RISK_CHECK,
                lastLook,
                practice.term(PracticeRule.CHILD_AT_RISK_CHECK, lastLook.on()));
    }

    /** When the next assessment is due, from the start of the assistant's work or from the last assessment. */
    public Deadline assessment(StartEvent lastEvent) {
        return Deadline.of(DeadlineRule.ASSESSMENT, lastEvent, ASSESSMENT.on(lastEvent.on()));
    }
}
