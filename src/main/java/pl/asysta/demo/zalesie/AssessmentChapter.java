package pl.asysta.demo.zalesie;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.PaperKind;

/** The half-yearly assessments of a family, each a little better than the one before; the director reads the latest late. */
final class AssessmentChapter implements Chapter {
    private static final int BEST = 5;
    private static final int NOT_READ_FOR_DAYS = 30;
    private static final List<String> SUMMARIES = List.of(
            "Rodzina zrobiła duży krok: rachunki są płacone, poranki są spokojniejsze. Zostały długi i nauka dzieci.",
            "Mama dotrzymuje umówionych spotkań i coraz więcej załatwia sama. Wspólnie pilnujemy szkoły.",
            "W domu jest spokojniej, dzieci chodzą do szkoły. Trzeba jeszcze dokończyć sprawę mieszkania.");
    private static final List<String> VIEWS = List.of(
            "„Wcześniej bałam się listonosza. Teraz otwieram każdy list.”",
            "„Dobrze, że ktoś z nami to wszystko poukładał.”",
            "„Jest lżej, ale bez pomocy jeszcze bym nie dała rady.”");
    private static final List<String> VOICES =
            List.of("„Lubię, jak jemy razem kolację.”", "„Mama mniej krzyczy.”", "„Chcę chodzić na piłkę.”");
    private static final List<String> REMARKS = List.of(
            "Widzę duży postęp. Proszę przez najbliższe miesiące skupić się na zadłużeniu.",
            "Proszę sprawdzić, czy rodzinie przysługuje dodatek mieszkaniowy.",
            "Dziękuję, proszę dalej w tym kierunku.");

    private static final int HALF_YEAR_MONTHS = 6;

    /** Of so many families one is assessed in time and presented some days after it. */
    private static final int LATE_EVERY = 5;

    private static final int LATE_BY_DAYS = 4;
    private static final String LATE = "Dwa spotkania trzeba było przełożyć i na ocenę zabrakło czasu.";

    private final Texts texts;
    private final Calendar calendar;

    AssessmentChapter(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var from =
                family.course().find(PaperKind.COOPERATION_START).map(Step::on).orElse(null);
        var steps = family.course().steps().stream()
                .filter(step -> step.paper() == PaperKind.ASSESSMENT)
                .toList();
        for (int i = 0; i < steps.size() && from != null; i++) {
            var due = (i == 0 ? from : steps.get(i - 1).on()).plusMonths(HALF_YEAR_MONTHS);
            assessment(file, i + 1, from, due, steps.get(i), rows);
            from = steps.get(i).on().plusDays(1);
        }
    }

    private void assessment(File file, int number, LocalDate from, LocalDate due, Step step, Rows rows) {
        var family = file.family();
        var dice = family.dice("assessment" + number);
        var children = file.household().residents().stream()
                .filter(person -> person.kinship().isChild())
                .toList();
        var by = family.assistant() == null ? family.socialWorker() : family.assistant();
        var late = due.plusDays(LATE_BY_DAYS);
        boolean given = family.index() % LATE_EVERY == 0 && late.isBefore(calendar.today());
        var presentedAt = given ? calendar.at(late, LocalTime.of(10, 5)) : step.at();
        var presentedOn = given ? late : step.on();
        boolean read = presentedOn.isBefore(calendar.today().minusDays(NOT_READ_FOR_DAYS));
        Instant readAt = read ? presentedAt.plus(Duration.ofDays(1)) : null;
        rows.add(
                Table.FAMILY_ASSESSMENT,
                dice.id(),
                family.id(),
                number,
                "PERIODIC",
                read ? 2 : 1,
                from,
                step.on(),
                areas(family, number),
                "[]",
                Json.map(children, child -> child.id().toString(), child -> dice.one(VOICES)),
                Json.map(
                        children,
                        child -> child.id().toString(),
                        child -> child.name().full()),
                "[]",
                dice.one(VIEWS),
                "CONTINUE",
                dice.one(SUMMARIES),
                dice.between(8, 24),
                by.id(),
                step.at(),
                due,
                presentedOn.isAfter(due) ? LATE : null,
                by.id(),
                presentedAt,
                remarks(readAt, dice),
                read ? FixedStaff.DIRECTING.id() : null,
                readAt,
                read ? FixedStaff.DIRECTING.id() : null,
                readAt);
    }

    /** The director knows of assessments that came late, but for the latest two. */
    static void know(JdbcTemplate jdbc) {
        jdbc.update("""
                insert into assessment_delay (case_id, due_on, seen_by, seen_at)
                select case_id, due_on, ?, presented_at
                  from (select *, row_number() over (order by due_on desc, case_id) as nth from family_assessment
                         where due_on < (presented_at at time zone 'Europe/Warsaw')::date) late
                 where nth > 2""", FixedStaff.DIRECTING.id());
    }

    private static @Nullable String remarks(@Nullable Instant readAt, Dice dice) {
        return readAt == null ? null : dice.one(REMARKS);
    }

    /** Each area begins somewhere between a crisis and a small difficulty, and some rise with every assessment. */
    private String areas(Family family, int number) {
        var words = texts.columns("area-words");
        return Stream.of(LifeArea.values())
                .map(area -> Json.quoted(area.name()) + ":" + area(family, number, area, words))
                .collect(joining(",", "{", "}"));
    }

    private static String area(Family family, int number, LifeArea area, List<List<String>> words) {
        int begun = 2 + (family.index() + area.ordinal()) % 3;
        int risen = (number + area.ordinal() % 2) / 2;
        int level = Math.min(BEST, begun + risen);
        var said = words.stream()
                .filter(row -> row.get(0).equals(area.name()))
                .map(row -> Json.quoted(row.get(1)))
                .findFirst()
                .orElse("null");
        return "{\"level\":" + level + ",\"words\":" + (level <= 3 ? said : "null") + ",\"goal\":null}";
    }
}
