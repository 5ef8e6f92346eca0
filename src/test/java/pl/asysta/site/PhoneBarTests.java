package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@CentreTest
@DisplayName("The bar at the bottom of a phone")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class PhoneBarTests {
    private static final int THUMBS_REACH = 5;
    private static final Pattern BAR = Pattern.compile("(?s)<nav class=\"phonebar.*?</nav>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Autowired
    Browser browser;

    @ParameterizedTest
    @CsvSource({"JAN", "PIOTR", "KRYSTYNA", "DANUTA", "EWA"})
    void has_five_links_at_most_and_the_timetable_of_whoever_works_with_families(Colleague who) {
        var links = links(browser.read(who, "/").html());

        assertThat(links).hasSizeLessThanOrEqualTo(THUMBS_REACH).contains("/", "/cases", "/deadlines");
    }

    @ParameterizedTest
    @CsvSource({"JAN", "PIOTR", "KRYSTYNA", "DANUTA", "EWA", "ADAM"})
    void leaves_the_telephones_to_the_menu_where_it_has_no_room_for_them(Colleague who) {
        var html = browser.read(who, "/staff").html();

        assertThat(links(html).contains("/staff"))
                .isNotEqualTo(html.contains("class=\"dropdown-item only-s\" href=\"/staff\""));
    }

    private static List<String> links(String html) {
        var bar = BAR.matcher(html);
        assertThat(bar.find()).isTrue();
        return LINK.matcher(bar.group().replaceAll("<use [^>]*>", ""))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
