package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.ASSIGNMENT;
import static pl.asysta.cases.PaperKind.CLOSURE;
import static pl.asysta.cases.PaperKind.REQUEST;
import static pl.asysta.cases.PaperKind.REQUEST_REFUSED;
import static pl.asysta.cases.PaperKind.REQUEST_RETURNED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.EndReason;
import pl.asysta.assignment.MainGoal;
import pl.asysta.cases.Stage;
import pl.asysta.request.RequestStatus;

/** The request for an assistant on its way to a decision, and the assignment that came of it. */
final class RequestChapter implements Chapter {
    /** The lines of the text files that fit whatever the story is. */
    private static final List<Integer> COMMENTS = List.of(1, 3, 6, 7, 8, 11);

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int EXPECTATIONS = 10;

    private static final List<Integer> REFUSALS = List.of(4, 9, 12);
    private static final List<Integer> HINTS = List.of(2, 4, 9, 11, 12, 16, 17, 19);

    private final Texts texts;
    private final Map<Integer, String> numbers;
    private final Map<Integer, String> letters;
    private final LocalDate today;

    /** Numbers of the requests, and of the letters of assignment, by the index of their family. */
    RequestChapter(Texts texts, Map<Integer, String> numbers, Map<Integer, String> letters, LocalDate today) {
        this.texts = texts;
        this.numbers = numbers;
        this.letters = letters;
        this.today = today;
    }

    @Override
    public void write(File file, Rows rows) {
        var status = file.family().course().request();
        if (status != null) {
            new Telling(file.family(), rows).tell(status);
        }
    }

    /** The request of one family. */
    private final class Telling {
        private final Family family;
        private final Rows rows;
        private final Dice dice;
        private final UUID id;
        private final @Nullable String reason;
        private final @Nullable String hints;

        Telling(Family family, Rows rows) {
            this.family = family;
            this.rows = rows;
            this.dice = family.dice("request");
            this.id = dice.id();
            this.reason = texts.line("refusal", dice.one(REFUSALS));
            this.hints = dice.chance(60) ? texts.line("hints", dice.one(HINTS)) : null;
        }

        void tell(RequestStatus status) {
            request(status);
            events();
            family.course().find(ASSIGNMENT).ifPresent(this::assignment);
        }

        private void request(RequestStatus status) {
            var filed = family.course().step(REQUEST);
            var decided = decision();
            rows.add(
                    Table.ASSIGNMENT_REQUEST,
                    id,
                    numbers.get(family.index()),
                    family.id(),
                    status,
                    family.pathway().isRequestedByFamily()
                            ? null
                            : family.story().text("justification"),
                    family.pathway().isRequestedByFamily()
                            ? null
                            : texts.line(
                                    "expectations", family.dice("expectations").between(1, EXPECTATIONS)),
                    family.story().text("scope"),
                    proposedAssistant(),
                    family.socialWorker().id(),
                    filed.on(),
                    decided.isPresent()
                            ? family.course()
                                    .find(REQUEST_RETURNED)
                                    .map(returned ->
                                            resubmitted(returned).atZone(WARSAW).toLocalDate())
                                    .orElse(null)
                            : null,
                    decided.map(step -> family.director().id()).orElse(null),
                    decided.map(Step::on).orElse(null),
                    status == RequestStatus.REFUSED ? reason : null);
        }

        private void events() {
            var filed = family.course().step(REQUEST);
            event("SUBMITTED", null, family.socialWorker(), filed.at());
            family.course().find(REQUEST_RETURNED).ifPresent(this::returned);
            family.course().find(ASSIGNMENT).ifPresent(at -> event("ASSIGNED", hints, family.director(), at.at()));
            family.course().find(REQUEST_REFUSED).ifPresent(at -> event("REFUSED", reason, family.director(), at.at()));
        }

        private void returned(Step returned) {
            event("RETURNED", texts.line("return-comment", dice.one(COMMENTS)), family.director(), returned.at());
            if (decision().isPresent()) {
                event("RESUBMITTED", null, family.socialWorker(), resubmitted(returned));
            }
        }

        private static Instant resubmitted(Step returned) {
            return returned.at().plus(Duration.ofHours(26));
        }

        private void event(String kind, @Nullable String text, Colleague by, Instant at) {
            rows.add(Table.REQUEST_EVENT, dice.id(), id, kind, text, by.id(), at);
        }

        private void assignment(Step started) {
            var assistant = family.assistant();
            if (assistant == null) {
                throw new IllegalStateException("assigned to nobody");
            }
            var ended = family.course().find(CLOSURE).map(Step::on).orElse(null);
            var plan = family.dice("assignment");
            rows.add(
                    Table.ASSIGNMENT,
                    dice.id(),
                    assistant.id(),
                    family.id(),
                    id,
                    letters.get(family.index()),
                    plan.chance(12) ? MainGoal.RETURN_OF_CHILD : MainGoal.PREVENT_SEPARATION,
                    started.on(),
                    ended == null && plan.chance(40) ? today.plusDays(plan.between(6, 300)) : null,
                    ended,
                    ended == null ? null : EndReason.GOAL_REACHED,
                    hints,
                    family.director().id(),
                    started.at());
        }

        private Optional<Step> decision() {
            var course = family.course();
            return course.find(ASSIGNMENT).or(() -> course.find(REQUEST_REFUSED));
        }

        private @Nullable UUID proposedAssistant() {
            if (family.pathway().isRequestedByFamily()) {
                return null;
            }
            if (family.course().stage() == Stage.ASSISTANT_REQUESTED) {
                return FixedStaff.PROPOSED
                        .get(family.index() % FixedStaff.PROPOSED.size())
                        .id();
            }
            var assistant = family.assistant();
            return assistant != null && dice.chance(30) ? assistant.id() : null;
        }
    }
}
