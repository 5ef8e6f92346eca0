package pl.asysta.demo.zalesie;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;

/**
 * One family: its story, what has happened to it, and who works with it.
 *
 * @param index which one; its dice depend on it
 * @param district the position of its district
 * @param assistant who works with it, or did until the case was closed; null before
 */
record Family(
        int index,
        Story story,
        Course course,
        int district,
        Colleague socialWorker,
        @Nullable Colleague assistant) {
    /** In the order in which their cases were opened, which is the order of their numbers. */
    static final Comparator<Family> BY_OPENING =
            Comparator.comparing(Family::openedAt).thenComparing(Family::index);

    UUID id() {
        return Dice.of("case", index).id();
    }

    /** The dice for one chapter of the story. */
    Dice dice(String chapter) {
        return Dice.of(chapter, index);
    }

    Pathway pathway() {
        return story.informant().source().pathway();
    }

    Instant openedAt() {
        return course.step(PaperKind.REFERRAL).at();
    }

    /** Three decisions of four are the director's, the others her deputy's. */
    Colleague director() {
        return index % 4 == 3 ? FixedStaff.DEPUTY : FixedStaff.DIRECTING;
    }

    /** Who writes such a paper. */
    Colleague author(PaperKind paper) {
        return switch (paper) {
            case REFERRAL,
                    COURT_ORDER,
                    FOR_LIFE_REQUEST,
                    FACILITY_NOTICE,
                    INTERVIEW,
                    ANALYSIS,
                    RISK_LIST,
                    PARTICIPATION_CONSENT,
                    PARTICIPATION_REFUSED,
                    PARTICIPATION_WITHDRAWN,
                    REQUEST -> socialWorker;
            case COOPERATION_CONSENT,
                    COOPERATION_REFUSED,
                    COOPERATION_WITHDRAWN,
                    COURT_NOTICE,
                    FILE_READING,
                    COOPERATION_START,
                    WORK_PLAN,
                    INITIAL_ASSESSMENT,
                    ASSESSMENT,
                    FINAL_ASSESSMENT,
                    INTERVENTION,
                    CLOSING_PROPOSED,
                    MONITORING_CONTACT,
                    MONITORING_ENDED -> assistant == null ? socialWorker : assistant;
            case OBSTACLE_REPORTED -> assistant == null ? socialWorker : assistant;
            case OBSTACLE_DECIDED, REQUEST_RETURNED, REQUEST_REFUSED, ASSIGNMENT, REASSIGNMENT, CLOSURE, REOPENING ->
                director();
        };
    }
}
