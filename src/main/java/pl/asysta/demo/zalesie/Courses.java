package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.ANALYSIS;
import static pl.asysta.cases.PaperKind.FACILITY_NOTICE;
import static pl.asysta.cases.PaperKind.FOR_LIFE_REQUEST;
import static pl.asysta.cases.PaperKind.INTERVIEW;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;
import static pl.asysta.cases.PaperKind.REFERRAL;
import static pl.asysta.cases.PaperKind.REQUEST;
import static pl.asysta.cases.PaperKind.REQUEST_REFUSED;
import static pl.asysta.cases.PaperKind.REQUEST_RETURNED;
import static pl.asysta.cases.PaperKind.RISK_LIST;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.request.RequestStatus;
import pl.asysta.statute.WorkingDays;

/** The courses of families that have no assistant yet. */
final class Courses {
    private static final int INTERVIEW_TERM = 14;
    private static final int URGENT_TERM = 2;
    private static final int ORDER_ON_ITS_WAY_DAYS = 12;

    private final Calendar calendar;

    Courses(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The course of the nth family on this way.
     *
     * @throws IllegalArgumentException for ways with an assistant
     */
    Course of(Way way, int nth, Pathway pathway, Dice dice) {
        var back = new Backwards(calendar, dice);
        boolean urgent = dice.chance(10);
        return switch (way) {
            case REPORTED -> reported(nth, pathway, back);
            case INTERVIEWED -> interviewed(nth, pathway, urgent, back, dice);
            case ASSESSED -> {
                back.before(RISK_LIST, 2, 9);
                yield course(Stage.ASSESSED, null, urgent, assessed(back, pathway, urgent, dice));
            }
            case REFUSED -> {
                back.before(REQUEST_REFUSED, 20, 35).before(REQUEST, 5, 9);
                yield course(Stage.ASSESSED, RequestStatus.REFUSED, urgent, requested(back, pathway, urgent, dice));
            }
            case WAITING -> {
                back.before(REQUEST, 1 + 2 * (nth % 3), 2 + 2 * (nth % 3));
                yield course(
                        Stage.ASSISTANT_REQUESTED,
                        RequestStatus.SUBMITTED,
                        urgent,
                        requested(back, pathway, urgent, dice));
            }
            case RETURNED -> {
                back.before(REQUEST_RETURNED, 1, 3).before(REQUEST, 3, 6);
                yield course(
                        Stage.ASSISTANT_REQUESTED,
                        RequestStatus.RETURNED,
                        urgent,
                        requested(back, pathway, urgent, dice));
            }
            case CLOSED, WITH_ASSISTANT -> throw new IllegalArgumentException(way.name());
        };
    }

    /** What came before a request, as the pathway has it: the consent, and before it the assessment. */
    static Backwards requested(Backwards back, Pathway pathway, boolean urgent, Dice dice) {
        if (pathway.asksForConsent()) {
            back.before(PARTICIPATION_CONSENT, 0, 3);
        }
        if (pathway.asksFor(RISK_LIST)) {
            back.before(RISK_LIST, 1, 4);
        }
        return assessed(back, pathway, urgent, dice);
    }

    private static Backwards assessed(Backwards back, Pathway pathway, boolean urgent, Dice dice) {
        if (pathway.asksFor(ANALYSIS)) {
            back.before(ANALYSIS, 0, 2);
        }
        if (pathway.asksFor(INTERVIEW)) {
            back.before(INTERVIEW, 1, 5);
        }
        return informed(back, pathway, urgent, dice);
    }

    /** Nine interviews of ten are held in time. */
    private static Backwards informed(Backwards back, Pathway pathway, boolean urgent, Dice dice) {
        if (urgent || pathway.isRequestedByFamily()) {
            return referred(back, pathway, back.before(1, URGENT_TERM));
        }
        return dice.chance(90)
                ? referred(back, pathway, back.before(3, INTERVIEW_TERM - 1))
                : referred(back, pathway, back.before(INTERVIEW_TERM + 1, INTERVIEW_TERM + 7));
    }

    /** On this day came the information, and with it the paper of its pathway. */
    private static Backwards referred(Backwards back, Pathway pathway, LocalDate day) {
        back.to(day);
        for (var paper : List.of(FACILITY_NOTICE, FOR_LIFE_REQUEST)) {
            if (pathway.asksFor(paper)) {
                back.brought(paper, 0);
            }
        }
        if (pathway.asksFor(PaperKind.COURT_ORDER)) {
            back.brought(PaperKind.COURT_ORDER, ORDER_ON_ITS_WAY_DAYS);
        }
        return back.on(REFERRAL, day);
    }

    private Course interviewed(int nth, Pathway pathway, boolean urgent, Backwards back, Dice dice) {
        if (nth % 3 == 1 && pathway.asksFor(ANALYSIS)) {
            back.before(ANALYSIS, 1, 2);
        }
        back.before(INTERVIEW, 2, 5);
        return course(Stage.INTERVIEWED, null, urgent, informed(back, pathway, urgent, dice));
    }

    /** In turns: urgent and due on the next working day, overdue, and fresh. */
    private Course reported(int nth, Pathway pathway, Backwards back) {
        var day = switch (nth % 3) {
            case 0 -> calendar.before(WorkingDays.after(calendar.today(), 1), URGENT_TERM);
            case 1 -> interviewOverdueSince(calendar.today().minusDays(3));
            default -> calendar.before(calendar.today().minusDays(1), 0);
        };
        return course(Stage.REPORTED, null, nth % 3 == 0, referred(back, pathway, day));
    }

    private LocalDate interviewOverdueSince(LocalDate due) {
        return calendar.before(due, INTERVIEW_TERM);
    }

    private static Course course(Stage stage, @Nullable RequestStatus request, boolean urgent, Backwards told) {
        return new Course(stage, request, urgent, told.steps());
    }
}
