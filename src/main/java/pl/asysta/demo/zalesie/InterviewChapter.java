package pl.asysta.demo.zalesie;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.interview.Place;

/** The environmental interview as an entry of the register, and the visits on the way to it. */
final class InterviewChapter implements Chapter {
    private static final List<String> PARTS = List.of("{I}", "{I}", "{I,II}", "{I,IV}");
    private static final LocalTime VISITING_HOUR = LocalTime.of(16, 30);

    private final Texts texts;
    private final Calendar calendar;
    private final Map<Integer, String> numbers;

    /** Numbers of the interviews by the index of their family. */
    InterviewChapter(Texts texts, Calendar calendar, Map<Integer, String> numbers) {
        this.texts = texts;
        this.calendar = calendar;
        this.numbers = numbers;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var dice = family.dice("interview visits");
        var held = family.course().find(PaperKind.INTERVIEW);
        if (dice.chance(held.isPresent() ? 25 : 40)) {
            attempt(family, dice, rows);
        }
        if (family.course().stage() == Stage.REPORTED && dice.chance(60)) {
            appointment(family, dice, rows);
        }
        held.ifPresent(step -> interview(file, step, rows));
    }

    private void interview(File file, Step held, Rows rows) {
        var family = file.family();
        var story = family.story();
        var dice = family.dice("interview");
        var id = dice.id();
        boolean onPaper = dice.chance(60);
        var keptAt = onPaper ? "Teczka %s, szafa 2".formatted(file.number()) : null;
        rows.add(
                Table.ENVIRONMENTAL_INTERVIEW,
                id,
                family.id(),
                numbers.get(family.index()),
                family.course().step(PaperKind.REFERRAL).on(),
                held.on(),
                family.socialWorker().id(),
                dice.chance(85) ? Place.HOME : Place.CENTRE,
                Json.map(
                        file.household().adults(),
                        adult -> adult.id().toString(),
                        adult -> adult.name().full()),
                file.household().children() > 1 ? "dzieci w drugim pokoju" : null,
                dice.one(PARTS),
                onPaper ? "PAPER" : "ELECTRONIC",
                keptAt,
                persons(file.household()),
                story.text("interview-summary"),
                story.text("scope"),
                story.text("own-words"),
                story.text("strengths"),
                dice.one(texts.lines(isAnalysed(story) ? "conclusions" : "pathways/conclusions")),
                dice.one(texts.lines("aid-plan")),
                family.socialWorker().id(),
                held.at(),
                held.on());
        if (keptAt != null && dice.chance(12)) {
            amendment(family, dice, held, keptAt, rows);
        }
    }

    private static boolean isAnalysed(Story story) {
        return story.informant().source().pathway().asksFor(PaperKind.ANALYSIS);
    }

    /** Somebody looked into the wrong cabinet. */
    private static void amendment(Family family, Dice dice, Step held, @Nullable String keptAt, Rows rows) {
        rows.add(
                Table.PAPER_AMENDMENT,
                dice.id(),
                family.id(),
                "INTERVIEW",
                1,
                "keptAt",
                keptAt,
                String.valueOf(keptAt).replace("szafa 2", "szafa 3"),
                "Pomyłka w numerze szafy, papier leży w szafie 3.",
                family.socialWorker().id(),
                held.at().plus(Duration.ofHours(1)));
    }

    /** On the day after the referral, which came to nothing. */
    private void attempt(Family family, Dice dice, Rows rows) {
        var informed = family.course().step(PaperKind.REFERRAL);
        var day = calendar.onOrAfter(informed.on().plusDays(1));
        if (!day.isBefore(heldOrToday(family))) {
            return;
        }
        var line = dice.one(texts.columns("attempts"));
        rows.add(
                Table.INTERVIEW_ATTEMPT,
                dice.id(),
                family.id(),
                day,
                VISITING_HOUR,
                line.get(0),
                line.size() > 1 ? line.get(1) : null,
                family.socialWorker().id(),
                calendar.at(day, LocalTime.of(17, 40)));
    }

    private void appointment(Family family, Dice dice, Rows rows) {
        var day = calendar.onOrAfter(calendar.today().plusDays(dice.between(1, 4)));
        rows.add(
                Table.INTERVIEW_APPOINTMENT,
                dice.id(),
                family.id(),
                day,
                LocalTime.of(dice.between(9, 17), dice.chance(50) ? 0 : 30),
                Place.HOME,
                family.socialWorker().id(),
                calendar.at(calendar.onOrBefore(calendar.today().minusDays(1)), LocalTime.of(18, 5)));
    }

    private LocalDate heldOrToday(Family family) {
        return family.course().find(PaperKind.INTERVIEW).map(Step::on).orElse(calendar.today());
    }

    private static String persons(Household household) {
        return household.residents().stream()
                .map(person -> person.name().full() + (person.kinship().isChild() ? ", dziecko" : ", osoba dorosła"))
                .collect(joining("\n"));
    }
}
