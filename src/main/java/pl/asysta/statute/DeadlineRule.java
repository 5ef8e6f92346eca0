package pl.asysta.statute;

import java.util.List;

/**
 * The rules that give a date. Name, basis, and what stops the clock are texts under {@code deadline.<rule>} in the
 * messages; whether the law or the centre's practice stands behind it is said here.
 */
public enum DeadlineRule {
    /** § 3(2) of the regulation of 8 April 2021 on the family environmental interview. */
    INTERVIEW(true, StartEvent.Kind.INFORMATION_RECEIVED),
    /** § 3(3) of the same regulation. */
    URGENT_INTERVIEW(true, StartEvent.Kind.INFORMATION_RECEIVED),
    /** The centre's practice: an assistant reads the file of a family at once. */
    FILE_READING(false, StartEvent.Kind.ASSISTANT_ASSIGNED),
    /** The centre's practice: the first visit together with the social worker. */
    JOINT_VISIT(false, StartEvent.Kind.ASSISTANT_ASSIGNED),
    /** Art. 15(3) demands the plan; when it is due is the centre's practice. */
    WORK_PLAN(false, StartEvent.Kind.COOPERATION_STARTED),
    /** Art. 15(1)(15): at least every half-year. */
    ASSESSMENT(true, StartEvent.Kind.COOPERATION_STARTED, StartEvent.Kind.SITUATION_ASSESSED),
    /** Art. 109 § 4 KRO: the court names the days on which it wants to read of the family. */
    COURT_REPORT(true, StartEvent.Kind.COURT_ORDERED),
    /** The centre's practice; no law says when an institution is answered. */
    REFERRAL_REPLY(false, StartEvent.Kind.INFORMATION_RECEIVED),
    /** Art. 176(7) asks the commune to monitor children at risk; how often is the centre's practice. */
    CHILD_AT_RISK_CHECK(false, StartEvent.Kind.CHILD_CHECKED),
    /** The centre's practice; art. 11(4) says who decides a request and not when. */
    REQUEST_DECISION(false, StartEvent.Kind.REQUEST_SUBMITTED),
    /** The centre's practice: a family's own request "Za życiem" is soon in the hands of an assistant. */
    FOR_LIFE_HANDOVER(false, StartEvent.Kind.FOR_LIFE_RECEIVED),
    /** The centre's practice: the assistant who coordinates support "Za życiem" soon meets the family. */
    FOR_LIFE_CONTACT(false, StartEvent.Kind.ASSISTANT_ASSIGNED),
    /** The centre's practice; the act of 4 November 2016 does not say when the family is answered. */
    FOR_LIFE_ANSWER(false, StartEvent.Kind.FOR_LIFE_RECEIVED),
    /** The centre's practice; a court that obliged a family is told without delay that it does not work with us. */
    COURT_NOTICE(false, StartEvent.Kind.COOPERATION_ENDED),
    /** Regulation of 6 September 2023 on the procedure "Niebieskie Karty": form A goes to the interdisciplinary team. */
    BLUE_CARD_FORM(true, StartEvent.Kind.BLUE_CARD_STARTED),
    /** Art. 12a of the act of 29 July 2005 on counteracting domestic violence: the court learns of a child that was taken. */
    CHILD_TAKEN(true, StartEvent.Kind.CHILD_TAKEN),
    /** The centre's practice: how often somebody asks after the end of the work how the family fares (art. 15(1)(16)). */
    MONITORING_CONTACT(false, StartEvent.Kind.WORK_ENDED),
    /** Art. 12(3) GDPR: whoever asks for a copy of her data has it, or is told why it takes longer. */
    DATA_ACCESS(true, StartEvent.Kind.DATA_REQUESTED),
    /** Art. 7(4): families are worked with by a written authorisation, which ends on the day that stands in it. */
    AUTHORISATION_END(true, StartEvent.Kind.PAPER_ISSUED),
    /** The centre's practice: a certificate that is good until a day is replaced before it. */
    CERTIFICATE_END(false, StartEvent.Kind.PAPER_ISSUED);

    private final boolean law;
    private final List<StartEvent.Kind> starts;

    DeadlineRule(boolean law, StartEvent.Kind... starts) {
        this.law = law;
        this.starts = List.of(starts);
    }

    /** The events that set its clock going. */
    public List<StartEvent.Kind> starts() {
        return starts;
    }

    /** Whether the rule gives a time to count; a court, or who issues a paper, names the day itself. */
    public boolean countsTime() {
        return this != COURT_REPORT && this != AUTHORISATION_END && this != CERTIFICATE_END;
    }

    /** True for law, false for the centre's practice, which reminds and never refuses. */
    public boolean isLaw() {
        return law;
    }
}
