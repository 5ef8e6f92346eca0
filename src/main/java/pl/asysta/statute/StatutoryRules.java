package pl.asysta.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** The one service that every module asks what the law, or the centre's practice, says on a day. */
public final class StatutoryRules {
    /** § 3(2) of the regulation of 8 April 2021; the term of its predecessor was not verified. */
    private static final Dated<Term> INTERVIEW = Dated.from("2012-01-01", Term.workingDays(14));

    /** § 3(3) of the same regulation: at once, and in two working days at the latest. */
    private static final Dated<Term> URGENT_INTERVIEW = Dated.from("2012-01-01", Term.workingDays(2));

    /** Art. 15(1)(15): not less often than every half-year. */
    private static final Dated<Term> ASSESSMENT = Dated.from("2012-01-01", Term.months(6));

    /** A court names the day itself (art. 109 § 4 KRO), a director approves it: the day that is named is the last. */
    private static final Dated<Term> ON_THE_NAMED_DAY = Dated.from("2012-01-01", Term.days(0));

    /**
     * Regulation of 6 September 2023 on the procedure "Niebieskie Karty", in force since 28 September 2023; seven calendar
     * days by its predecessor of 13 September 2011.
     */
    private static final Dated<Term> BLUE_CARD_FORM =
            Dated.from("2012-01-01", Term.days(7)).then("2023-09-28", Term.workingDays(5));

    /** Art. 12a of the act of 29 July 2005: at once, and in 24 hours at the latest. */
    private static final Dated<Term> CHILD_TAKEN = Dated.from("2012-01-01", Term.hours(24));

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

    /** The same on the day that somebody set for it, which may be another one than the practice gives. */
    public Deadline childAtRiskCheck(StartEvent lastLook, LocalDate set) {
        var usual = childAtRiskCheck(lastLook);
        return usual.due().equals(set) ? usual : Deadline.named(DeadlineRule.CHILD_AT_RISK_CHECK, lastLook, set);
    }

    /** When the director is due to decide a request, from the day on which it was put before her. */
    public Deadline requestDecision(StartEvent submitted) {
        return practice(DeadlineRule.REQUEST_DECISION, PracticeRule.REQUEST_DECISION, submitted);
    }

    /** Until when an assistant has a request "Za życiem" in hand, from the day it came in. */
    public Deadline forLifeHandover(StartEvent received) {
        return practice(DeadlineRule.FOR_LIFE_HANDOVER, PracticeRule.FOR_LIFE_HANDOVER, received);
    }

    /** When she is due to meet the family, from her assignment. */
    public Deadline forLifeContact(StartEvent assigned) {
        return practice(DeadlineRule.FOR_LIFE_CONTACT, PracticeRule.FOR_LIFE_CONTACT, assigned);
    }

    /** When the family is due an answer to its request "Za życiem", from the day it came in. */
    public Deadline forLifeAnswer(StartEvent received) {
        return practice(DeadlineRule.FOR_LIFE_ANSWER, PracticeRule.FOR_LIFE_ANSWER, received);
    }

    /** When the court is due a notice that a family it obliged does not work with the assistant. */
    public Deadline courtNotice(StartEvent refused) {
        return practice(DeadlineRule.COURT_NOTICE, PracticeRule.COURT_NOTICE, refused);
    }

    /** Until when form A of the procedure "Niebieskie Karty" goes to the interdisciplinary team, from the day it was filled in. */
    public Deadline blueCardForm(StartEvent started) {
        return Deadline.of(DeadlineRule.BLUE_CARD_FORM, started, BLUE_CARD_FORM.on(started.on()));
    }

    /** Until which moment the court is told of a child that was taken from its family, from the moment it was taken. */
    public MomentDeadline childTaken(Instant taken, String enteredBy) {
        var start = new StartEvent(StartEvent.Kind.CHILD_TAKEN, MomentDeadline.dayOf(taken), enteredBy);
        return MomentDeadline.of(DeadlineRule.CHILD_TAKEN, start, taken, CHILD_TAKEN.on(start.on()));
    }

    /** When somebody is due to ask how a family fares, from the last day of the work; the earliest first. */
    public List<Deadline> monitoringContacts(StartEvent workEnded) {
        return Stream.of(PracticeRule.MONITORING_FIRST, PracticeRule.MONITORING_SECOND, PracticeRule.MONITORING_THIRD)
                .map(rule -> practice(DeadlineRule.MONITORING_CONTACT, rule, workEnded))
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
    }

    /** One of those contacts by the term that was agreed with the director when the work ended. */
    public Deadline monitoringContact(StartEvent workEnded, Term agreed) {
        return Deadline.of(DeadlineRule.MONITORING_CONTACT, workEnded, agreed);
    }

    /** Until when a worker is authorised to work with data of families (art. 7(4)), by the day in the authorisation. */
    public Deadline authorisationEnd(StartEvent issued, LocalDate until) {
        return Deadline.named(DeadlineRule.AUTHORISATION_END, issued, until);
    }

    /** Until when a worker's certificate is good, by the day that stands in it. */
    public Deadline certificateEnd(StartEvent issued, LocalDate until) {
        return Deadline.named(DeadlineRule.CERTIFICATE_END, issued, until);
    }

    /** When the next assessment is due, from the start of cooperation or from the last assessment. */
    public Deadline assessment(StartEvent lastEvent) {
        return Deadline.of(DeadlineRule.ASSESSMENT, lastEvent, ASSESSMENT.on(lastEvent.on()));
    }

    /**
     * The last day that this rule gives to what started on a day; for a report to a court or a contact after the end, the day that
     * was named.
     */
    public LocalDate due(DeadlineRule rule, LocalDate start) {
        return history(rule).floorEntry(start).getValue().endAfter(start);
    }

    /** Every term of a rule of law by the first day on which it holds; none where somebody names the day. */
    public NavigableMap<LocalDate, Term> versions(DeadlineRule rule) {
        return rule.countsTime()
                ? Collections.unmodifiableNavigableMap(history(rule))
                : Collections.emptyNavigableMap();
    }

    /** Every term of the centre's practice by the first day on which it holds. */
    public NavigableMap<LocalDate, Term> versions(PracticeRule rule) {
        return Collections.unmodifiableNavigableMap(practice.history(rule));
    }

    /** The other way round: the start days from which this rule's deadline has passed before a day. */
    public List<StartDays> startsEndedBefore(LocalDate day, DeadlineRule rule) {
        return StartDays.endedBefore(day, history(rule));
    }

    /** The start days from which a term of practice has ended before a day. */
    public List<StartDays> startsEndedBefore(LocalDate day, PracticeRule rule) {
        return StartDays.endedBefore(day, practice.history(rule));
    }

    /** The term of practice that holds for what started on a day. */
    public Term term(PracticeRule rule, LocalDate start) {
        return practice.term(rule, start);
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
            case FOR_LIFE_HANDOVER -> practice.history(PracticeRule.FOR_LIFE_HANDOVER);
            case FOR_LIFE_CONTACT -> practice.history(PracticeRule.FOR_LIFE_CONTACT);
            case FOR_LIFE_ANSWER -> practice.history(PracticeRule.FOR_LIFE_ANSWER);
            case COURT_NOTICE -> practice.history(PracticeRule.COURT_NOTICE);
            case COURT_REPORT, MONITORING_CONTACT, AUTHORISATION_END, CERTIFICATE_END -> ON_THE_NAMED_DAY.history();
            case BLUE_CARD_FORM -> BLUE_CARD_FORM.history();
            case CHILD_TAKEN -> CHILD_TAKEN.history();
            case DATA_ACCESS -> AccessRequestTerm.history();
        };
    }
}
