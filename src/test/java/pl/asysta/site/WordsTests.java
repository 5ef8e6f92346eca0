package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StartEvent.Kind;
import pl.asysta.statute.StatutoryRules;
import pl.asysta.statute.Term;

/** Today is Monday, 2 March 2026; in Warsaw already, in Greenwich not yet. */
@DisplayName("In Polish words")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WordsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Words words = new Words(messages(), clockAt("2026-03-01T23:30:00Z"));

    @BeforeEach
    void speak_polish() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("pl"));
    }

    @AfterEach
    void speak_as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void today_is_today_in_warsaw() {
        assertThat(words.today()).isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-01-06, 6 stycznia", "2026-12-31, 31 grudnia", "2025-12-31, 31 grudnia 2025"})
    void a_day_in_short_names_only_another_year(LocalDate day, String text) {
        assertThat(words.shortDay(day)).isEqualTo(text);
    }

    @Nested
    @DisplayName("a deadline")
    class Due {
        @ParameterizedTest(name = "{0} days ahead: {1}")
        @CsvSource({
            "0, dziś",
            "1, jutro",
            "2, zostały 2 dni",
            "4, zostały 4 dni",
            "5, zostało 5 dni",
            "11, zostało 11 dni",
            "12, zostało 12 dni",
            "14, zostało 14 dni",
            "21, zostało 21 dni",
            "22, zostały 22 dni",
            "25, zostało 25 dni",
            "112, zostało 112 dni",
            "122, zostały 122 dni"
        })
        void says_how_much_time_is_left(int days, String said) {
            assertThat(words.due(TODAY.plusDays(days))).isEqualTo(said);
        }

        @ParameterizedTest(name = "{0} days ago: {1}")
        @CsvSource({"1, 1 dzień po terminie", "2, 2 dni po terminie", "12, 12 dni po terminie", "22, 22 dni po terminie"
        })
        void says_how_late_it_is(int days, String said) {
            assertThat(words.due(TODAY.minusDays(days))).isEqualTo(said);
        }

        @ParameterizedTest(name = "in {0} days: {1}, {2}")
        @CsvSource({
            "-1, term-late, due-late",
            "0, term-soon, due-soon",
            "13, term-soon, due-soon",
            "14, term-soon, due-soon",
            "15, term-ok, ''"
        })
        void is_marked_from_fourteen_days_before(int days, String plate, String edge) {
            assertThat(words.dueClass(TODAY.plusDays(days))).isEqualTo(plate);
            assertThat(words.dueEdge(TODAY.plusDays(days))).isEqualTo(edge);
        }

        @Test
        void explains_its_arithmetic() {
            var assigned = new StartEvent(Kind.ASSISTANT_ASSIGNED, LocalDate.of(2026, 3, 3), "Ewa Dyrektor");
            var deadline = new StatutoryRules((rule, start) -> Term.months(2)).workPlan(assigned);

            assertThat(words.arithmetic(deadline))
                    .isEqualTo("przydział asystenta 3 marca 2026 + 2 miesiące = 3 maja 2026");
        }
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"0, dziś", "1, wczoraj", "2, 2 dni temu", "5, 5 dni temu", "31, 31 dni temu"})
    void the_past_is_so_many_days_ago(int days, String said) {
        assertThat(words.ago(TODAY.minusDays(days))).isEqualTo(said);
    }

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({
        "2026-03-02, 0 miesięcy",
        "2026-02-03, 0 miesięcy",
        "2026-02-02, 1 miesiąc",
        "2025-12-02, 3 miesiące",
        "2025-04-02, 11 miesięcy",
        "2025-03-02, 12 miesięcy",
        "2024-05-02, 22 miesiące",
        "2024-03-03, 23 miesiące",
        "2024-03-02, 2 lata",
        "2022-03-02, 4 lata",
        "2021-03-02, 5 lat",
        "2013-03-03, 12 lat",
        "2004-03-02, 22 lata",
        "1914-03-02, 112 lat"
    })
    void an_age_is_in_months_until_the_second_birthday(LocalDate born, String said) {
        assertThat(words.age(born)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1, WORKING_DAYS, 1 dzień roboczy",
        "2, WORKING_DAYS, 2 dni robocze",
        "14, WORKING_DAYS, 14 dni roboczych",
        "1, MONTHS, 1 miesiąc",
        "2, MONTHS, 2 miesiące",
        "6, MONTHS, 6 miesięcy"
    })
    void a_term_has_its_unit_in_the_right_form(int amount, Term.Unit unit, String said) {
        assertThat(words.term(new Term(amount, unit))).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, 0 lat",
        "1, 1 rok",
        "2, 2 lata",
        "4, 4 lata",
        "5, 5 lat",
        "11, 11 lat",
        "12, 12 lat",
        "14, 14 lat",
        "15, 15 lat",
        "21, 21 lat",
        "22, 22 lata",
        "24, 24 lata",
        "25, 25 lat",
        "101, 101 lat",
        "102, 102 lata",
        "112, 112 lat"
    })
    void a_number_chooses_the_form_of_its_noun(long number, String said) {
        assertThat(words.counted("age.years", number)).isEqualTo(said);
    }

    @Test
    void one_day_would_be_left_in_the_singular() {
        assertThat(words.counted("due.left", 1)).isEqualTo("został 1 dzień");
    }

    @Test
    void a_day_is_written_out() {
        assertThat(words.day(LocalDate.of(2026, 5, 20))).isEqualTo("20 maja 2026");
        assertThat(words.weekday(LocalDate.of(2026, 5, 20))).isEqualTo("środa, 20 maja 2026");
        assertThat(words.day(null)).isEmpty();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Clock clockAt(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Warsaw"));
    }
}
