package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.OLGA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pl.asysta.cases.CaseId;
import pl.asysta.deadlines.Deadlines;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A letter that reminds")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class LettersTests {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WritingDesk desk;

    @Autowired
    Delivery delivery;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Clock clock;

    private Mailboxes mailboxes;
    private PostOffice post;

    @BeforeEach
    void open_the_post_office() {
        mailboxes = new Mailboxes(centre);
        post = PostOffice.open(sender);
    }

    @AfterEach
    void close_the_post_office() {
        post.close();
    }

    @Test
    void says_what_ends_when_of_whom_by_an_initial_and_a_number() {
        var late = families.reported();
        var now = families.reported();
        var soon = families.reported();
        var far = families.reported();
        learned(late, -3);
        learned(soon, 2);
        learned(far, 20);
        var day = dueOf(now);
        mailboxes.given(JAN);

        goRound(day.atTime(SEVEN));

        var letter = post.received().get(0);
        assertThat(post.receivers()).containsExactly("jan@example.org");
        assertThat(PostOffice.subject(letter)).isEqualTo("Asysta: 3 terminy, przegląd dnia");
        assertThat(PostOffice.body(letter)).isEqualTo("""
                Dzień dobry,

                oto przegląd terminów, %s.

                Po terminie
                - Wywiad środowiskowy, K., %s, do %s

                Dziś
                - Wywiad środowiskowy, K., %s, do %s

                Następne
                - Wywiad środowiskowy, K., %s, do %s

                Wszystkie terminy: http://localhost:8080/deadlines
                Jak często przychodzą listy: http://localhost:8080/reminders

                W liście są tylko pierwsze litery nazwisk i numery spraw. Na ten list nikt nie odpowiada.""".formatted(
                        written("EEEE, d MMMM yyyy", day),
                        number(late),
                        shortly(dueOf(late)),
                        number(now),
                        shortly(day),
                        number(soon),
                        shortly(dueOf(soon))));
        assertThat(PostOffice.headers(letter))
                .contains("From: asysta@localhost", "Auto-Submitted: auto-generated", "@asysta>");
    }

    @Test
    void names_nobody_and_nothing_of_the_closed_compartment() {
        var family = families.cooperatingWith(PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/blue-card/new",
                Form.empty().with("startedOn", centre.typed(-1)).with("role", "FORM_AUTHOR"));
        families.reported();
        families.requested();
        mailboxes.given(EWA, JAN, PIOTR, ANNA, PELAGIA);
        var due = deadlines.keptBy(PIOTR.id());
        assertThat(due).extracting(OpenDeadline::rule).contains(DeadlineRule.BLUE_CARD_FORM);

        goRound(mondayWithSomethingDue().atTime(SEVEN));

        assertThat(post.received()).hasSize(5);
        var names = Pattern.compile("\\b(" + String.join("|", names()) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(post.received()).allSatisfy(letter -> {
            var text = PostOffice.subject(letter) + "\n" + PostOffice.body(letter);
            assertThat(text).doesNotContainPattern(names).doesNotContain("Formularz A", "Niebiesk", "blue-card");
        });
    }

    @Test
    void comes_every_day_or_every_week_as_each_has_chosen() {
        mailboxes.given(ANNA, PIOTR);
        mailboxes.chosen(ANNA, Frequency.WEEKLY, false);
        mailboxes.chosen(PIOTR, Frequency.DAILY, false);
        var monday = mondayWithSomethingDue();

        goRound(monday.minusDays(1).atTime(12, 0));
        goRound(monday.atTime(6, 59));
        assertThat(post.receivers()).isEmpty();

        goRound(monday.atTime(7, 0));
        goRound(monday.atTime(7, 1));
        assertThat(post.receivers()).containsExactly("anna@example.org", "piotr@example.org");
        assertThat(post.received())
                .extracting(PostOffice::subject)
                .anyMatch(subject -> subject.endsWith("przegląd tygodnia"))
                .anyMatch(subject -> subject.endsWith("przegląd dnia"));

        goRound(nextWorkingDay(monday).atTime(14, 0));
        assertThat(post.receivers()).containsExactly("anna@example.org", "piotr@example.org", "piotr@example.org");
    }

    @Test
    void does_not_come_where_nothing_is_due_nor_where_nobody_may_read_nor_without_an_address() {
        mailboxes.given(EWA, OLGA, PIOTR);
        centre.owner()
                .sql("update worker set enabled = false where id = ?")
                .param(PIOTR.id().id())
                .update();

        goRound(Mailboxes.monday(centre.today()).atTime(SEVEN));
        goRound(Mailboxes.monday(centre.today()).atTime(8, 0));

        assertThat(post.received()).isEmpty();
        assertThat(mailboxes.inState("EMPTY")).isEqualTo(2); // the director and the suspended assistant
        assertThat(centre.rows("reminder_letter")).isEqualTo(2);
    }

    @Test
    void comes_at_once_where_something_is_urgent_and_was_in_no_letter_yet() {
        var last = dueInMidweek(families.reported());
        mailboxes.given(JAN);
        mailboxes.chosen(JAN, Frequency.WEEKLY, true);
        var before = workingDayBefore(last);

        goRound(workingDayBefore(before).atTime(12, 0));
        goRound(before.atTime(6, 59));
        assertThat(urgent()).isEmpty();

        goRound(before.atTime(7, 0));
        goRound(before.atTime(7, 1));
        goRound(last.atTime(7, 0));
        assertThat(urgent()).containsExactly("Asysta: 1 pilny termin");

        goRound(nextWorkingDay(last).atTime(7, 0));
        goRound(nextWorkingDay(last).atTime(9, 0));
        assertThat(centre.rows("reminder_told")).isEqualTo(2); // before its end and after it
    }

    @Test
    void does_not_come_at_once_where_somebody_chose_so() {
        var last = dueOf(families.reported());
        mailboxes.given(JAN);
        mailboxes.chosen(JAN, Frequency.WEEKLY, false);

        goRound(last.atTime(7, 0));

        assertThat(urgent()).isEmpty();
    }

    @Test
    void says_in_the_digest_what_is_urgent_and_not_once_more_beside_it() {
        var last = dueOf(families.reported());
        mailboxes.given(JAN);

        goRound(last.atTime(7, 0));
        goRound(last.atTime(9, 0));

        assertThat(post.received()).extracting(PostOffice::subject).containsExactly("Asysta: 1 termin, przegląd dnia");
    }

    @Test
    void is_written_once_by_many_who_write_at_the_same_moment() {
        mailboxes.given(ANNA, PIOTR, PELAGIA, JAN);
        families.reported();
        var now = mondayWithSomethingDue().atTime(SEVEN);

        var writers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    desk.write(now);
                    delivery.deliver(clock.instant());
                }))
                .limit(6)
                .toList();
        writers.forEach(CompletableFuture::join);
        delivery.deliver(clock.instant());

        assertThat(post.receivers())
                .containsExactly("anna@example.org", "jan@example.org", "pelagia@example.org", "piotr@example.org");
    }

    private void goRound(LocalDateTime now) {
        desk.write(now);
        delivery.deliver(clock.instant());
    }

    private List<String> urgent() {
        return post.received().stream()
                .map(PostOffice::subject)
                .filter(subject -> subject.contains("piln"))
                .toList();
    }

    /** So many days later than it says. */
    private void learned(CaseId family, int days) {
        centre.owner()
                .sql("update family_case set informed_on = informed_on + ? where id = ?")
                .params(days, family.id())
                .update();
        centre.owner()
                .sql("update case_paper set dated_on = dated_on + ? where case_id = ? and kind = 'REFERRAL'")
                .params(days, family.id())
                .update();
    }

    /** The week in which the plans of everybody's families end. */
    private LocalDate mondayWithSomethingDue() {
        return Mailboxes.monday(deadlines.keptBy(ANNA.id()).get(0).deadline().day());
    }

    /** Late enough in a week for the digest of that week to have come before it was urgent. */
    private LocalDate dueInMidweek(CaseId family) {
        while (Frequency.WEEKLY
                .occasion(workingDayBefore(dueOf(family)))
                .isAfter(workingDayBefore(workingDayBefore(dueOf(family))))) {
            learned(family, 1);
        }
        return dueOf(family);
    }

    private LocalDate dueOf(CaseId family) {
        return deadlines.keptBy(JAN.id()).stream()
                .filter(due -> due.family() != null && due.family().id().equals(family))
                .map(due -> due.deadline().day())
                .findFirst()
                .orElseThrow();
    }

    private String number(CaseId family) {
        return centre.owner()
                .sql("select number from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }

    /** Of every person, worker and family, each word with more than one letter. */
    private List<String> names() {
        return centre.owner().sql("""
                        select distinct word
                          from (select first_name || ' ' || last_name as name from person
                                union select first_name || ' ' || last_name from worker
                                union select label from family_case) n,
                               regexp_split_to_table(name, '[ -]+') word
                         where length(word) > 1 and word !~ '^[0-9]+$'""").query(String.class).list();
    }

    private String shortly(LocalDate day) {
        return day.getYear() == centre.today().getYear() ? written("d MMMM", day) : written("d MMMM yyyy", day);
    }

    private static String written(String pattern, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("pl")));
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return pl.asysta.statute.WorkingDays.after(day, 1);
    }

    private static LocalDate workingDayBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), one -> one.minusDays(1))
                .filter(pl.asysta.statute.WorkingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }
}
