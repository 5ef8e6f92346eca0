package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;

/** Danger in some families that cooperate: of yesterday, of five weeks ago and over, and with form A on its way. */
final class InterventionChapter implements Chapter {
    private static final int ONE_IN = 24;
    private static final int GOES_ON = 3;
    private static final int HAS_ENDED = 7;
    private static final int WITH_FORM = 15;
    private static final int WITH_FORM_PASSED = 19;
    private static final int DAYS_OF_WORK = 45;
    private static final int DAYS_SINCE = 36;
    private static final int FOLLOW_UP_DAYS = 4;
    private static final int WORKING_DAYS_SINCE_FORM = 3;
    private static final LocalTime SEEN_AT = LocalTime.of(17, 20);
    private static final LocalTime TOLD_AT = LocalTime.of(17, 30);
    private static final LocalTime KNOWN_AT = LocalTime.of(8, 15);
    private static final LocalTime WRITTEN_AT = LocalTime.of(18, 5);

    private final List<List<String>> dangers;
    private final Calendar calendar;

    InterventionChapter(Texts texts, Calendar calendar) {
        this.dangers = texts.columns("interventions");
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var worksSince = family.course()
                .find(PaperKind.COOPERATION_START)
                .map(Step::on)
                .filter(start -> start.isBefore(calendar.today().minusDays(DAYS_OF_WORK)));
        if (assistant == null
                || worksSince.isEmpty()
                || !family.course().stage().hasAssistant()) {
            return;
        }
        switch (family.index() % ONE_IN) {
            case GOES_ON -> intervene(file, assistant, calendar.today().minusDays(1), null, rows);
            case HAS_ENDED -> {
                var seenOn = calendar.today().minusDays(DAYS_SINCE);
                intervene(file, assistant, seenOn, seenOn.plusDays(FOLLOW_UP_DAYS), rows);
            }
            case WITH_FORM -> {
                var seenOn = calendar.before(calendar.today(), WORKING_DAYS_SINCE_FORM);
                intervene(file, assistant, seenOn, null, rows);
                card(family, assistant, seenOn, null, rows);
            }
            case WITH_FORM_PASSED -> {
                var seenOn = calendar.before(calendar.today(), DAYS_SINCE / 2);
                intervene(file, assistant, seenOn, seenOn.plusDays(FOLLOW_UP_DAYS), rows);
                card(family, assistant, seenOn, calendar.onOrAfter(seenOn.plusDays(1)), rows);
            }
            default -> {}
        }
    }

    private void intervene(File file, Colleague assistant, LocalDate seenOn, @Nullable LocalDate ended, Rows rows) {
        var family = file.family();
        var dice = family.dice("intervention");
        var danger = dangers.get(family.index() / 2 % dangers.size());
        var written = calendar.at(seenOn, WRITTEN_AT);
        var id = dice.id();
        rows.add(Table.CASE_PAPER, dice.id(), family.id(), PaperKind.INTERVENTION, seenOn, assistant.id(), written, 1);
        var known = calendar.today().minusDays(1).isAfter(seenOn) ? calendar.at(seenOn.plusDays(1), KNOWN_AT) : null;
        rows.add(
                Table.INTERVENTION,
                id,
                family.id(),
                1,
                calendar.at(seenOn, SEEN_AT),
                "w domu rodziny",
                "{" + danger.get(0) + "}",
                danger.get(1),
                danger.get(2),
                assistant.id(),
                written,
                known == null ? null : family.director().id(),
                known,
                ended,
                ended == null ? null : danger.get(3),
                ended == null ? null : assistant.id(),
                ended == null ? null : calendar.at(ended, WRITTEN_AT));
        inDanger(file, id, rows);
        told(dice.id(), id, "POLICE", "dyżurny komisariatu", assistant, seenOn, rows);
        told(dice.id(), id, "SOCIAL_WORKER", family.socialWorker().name().full(), assistant, seenOn, rows);
    }

    private static void inDanger(File file, UUID intervention, Rows rows) {
        var children = file.household().residents().stream()
                .filter(resident -> resident.kinship().isChild())
                .toList();
        (children.isEmpty() ? file.household().residents() : children)
                .forEach(resident -> rows.add(
                        Table.INTERVENTION_PERSON, intervention, file.family().id(), resident.id()));
    }

    private void told(UUID id, UUID intervention, String body, String receiver, Colleague by, LocalDate on, Rows rows) {
        rows.add(
                Table.INTERVENTION_NOTICE,
                id,
                intervention,
                body,
                calendar.at(on, TOLD_AT),
                receiver,
                by.id(),
                calendar.at(on, WRITTEN_AT));
    }

    private void card(
            Family family, Colleague assistant, LocalDate startedOn, @Nullable LocalDate passedOn, Rows rows) {
        var id = family.dice("blue card").id();
        var written = calendar.at(startedOn, WRITTEN_AT);
        rows.add(
                Table.BLUE_CARD,
                id,
                family.id(),
                startedOn,
                assistant.id(),
                written,
                passedOn,
                passedOn == null ? null : assistant.id());
        rows.add(Table.BLUE_CARD_ROLE, id, assistant.id(), "FORM_AUTHOR", written);
    }
}
