package pl.asysta.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.staff.Role;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@CentreTest
@DisplayName("What is new")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class NewsPagesTests {
    private static final String UNREAD = "<span class=\"plate\">nowe</span>";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void is_marked_until_it_has_been_read_once_by_each_worker() {
        assertThat(browser.read(Colleague.JAN, "/news").html()).contains(UNREAD);
        assertThat(browser.read(Colleague.JAN, "/news").html()).doesNotContain(UNREAD);
        assertThat(browser.read(Colleague.PIOTR, "/news").html()).contains(UNREAD);
    }

    @Test
    void marks_only_what_was_added_since_the_last_look() {
        browser.read(Colleague.EWA, "/news");
        assertThat(jdbc.sql("update news_read set entries = entries - 1").update())
                .isEqualTo(1);

        var html = browser.read(Colleague.EWA, "/news").html();

        assertThat(html.split(UNREAD, -1)).hasSize(2);
        var newest = NewsEntry.of(Role.DIRECTOR).get(0).code();
        assertThat(html.substring(html.indexOf("id=\"" + newest + "\""))).contains(UNREAD);
    }

    @Test
    void says_to_each_role_what_concerns_it_the_newest_first() {
        for (var role : Role.values()) {
            assertThat(NewsEntry.of(role))
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparing(NewsEntry::since).reversed());
        }
        assertThat(NewsEntry.of(Role.ADMINISTRATOR))
                .contains(NewsEntry.PRACTICE)
                .doesNotContain(NewsEntry.WORK_CARD);
        assertThat(NewsEntry.of(Role.FAMILY_ASSISTANT))
                .contains(NewsEntry.WORK_CARD)
                .doesNotContain(NewsEntry.PRACTICE, NewsEntry.CAP);
    }

    @Test
    void is_added_at_the_end_so_that_a_number_says_how_far_somebody_has_read() {
        assertThat(Stream.of(NewsEntry.values())).isSortedAccordingTo(Comparator.comparing(NewsEntry::since));
    }
}
