package pl.asysta.statute;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms that a centre sets itself, because no law does. Their names are texts under {@code practice.<rule>}. */
public enum PracticeRule {
    /** How long an assistant has to read the interview and the file of a family that she was given. */
    FILE_READING(DeadlineRule.FILE_READING),
    /** How long after the assignment the social worker and the assistant visit the family together. */
    JOINT_VISIT(DeadlineRule.JOINT_VISIT),
    /** How long after cooperation started the work plan is due. */
    WORK_PLAN(DeadlineRule.WORK_PLAN),
    /** How long the centre takes to answer an institution that reported a family. */
    REFERRAL_REPLY(DeadlineRule.REFERRAL_REPLY),
    /** After how long somebody looks again at a child at risk (art. 176(7) asks for monitoring, not how often). */
    CHILD_AT_RISK_CHECK(DeadlineRule.CHILD_AT_RISK_CHECK),
    /** How long the director takes to decide a request for an assistant. */
    REQUEST_DECISION(DeadlineRule.REQUEST_DECISION),
    /** How long it takes until an assistant has a request "Za życiem" in hand. */
    FOR_LIFE_HANDOVER(DeadlineRule.FOR_LIFE_HANDOVER),
    /** How long after her assignment she meets the family for the first time. */
    FOR_LIFE_CONTACT(DeadlineRule.FOR_LIFE_CONTACT),
    /** How long the centre takes to answer a request "Za życiem". */
    FOR_LIFE_ANSWER(DeadlineRule.FOR_LIFE_ANSWER),
    /** How long the centre takes to notify the court that an obliged family does not work with its assistant. */
    COURT_NOTICE(DeadlineRule.COURT_NOTICE),
    /** How long after the end of the work somebody asks for the first time how the family fares. */
    MONITORING_FIRST(DeadlineRule.MONITORING_CONTACT),
    /** The same for the second time. */
    MONITORING_SECOND(DeadlineRule.MONITORING_CONTACT),
    /** The same for the third and last time. */
    MONITORING_THIRD(DeadlineRule.MONITORING_CONTACT),
    /** How long its author may still correct an entry of the work card; later it is amended. */
    ENTRY_EDITED(null),
    /** After how long without seeing a child the assistant is reminded. */
    CHILD_SEEN(null),
    /** After how long without a visit that is quietly said of a family for which no number of visits is planned. */
    VISIT_SILENCE(null),
    /** After how long that is quietly said of a goal of the plan on which nobody worked. */
    GOAL_SILENCE(null),
    /** How long a draft that nobody saved is kept for its author. */
    DRAFT_KEPT(null),
    /** How long who worked with a family may still read of it when the work is over. */
    PAST_FAMILY_READ(null),
    /** How long a family stays open to whoever opened it in an emergency. */
    EMERGENCY_OPEN(null);

    private final @Nullable DeadlineRule deadline;

    PracticeRule(@Nullable DeadlineRule deadline) {
        this.deadline = deadline;
    }

    /** The rule for which it says how long; empty where no clock of a family or a worker follows from it. */
    public Optional<DeadlineRule> deadline() {
        return Optional.ofNullable(deadline);
    }
}
