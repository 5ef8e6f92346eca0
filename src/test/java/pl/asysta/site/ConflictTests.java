package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import pl.asysta.site.Conflict.Difference;

@DisplayName("Two texts of one paper")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class ConflictTests {
    private static final Map<String, String> NONE = Map.of();

    private record Note(
            long version, @Nullable String title, @Nullable String text, Map<String, String> answers) {}

    @Test
    void both_stand_on_the_page_with_the_version_that_is_stored_now() {
        var mine = new Note(3, "Wizyta", "U babci.", NONE);
        var theirs = new Note(4, "Wizyta", "W domu.", NONE);

        var conflict = conflict(mine, theirs, 4);

        assertThat(conflict.version()).isEqualTo(4);
        assertThat(conflict.differences()).containsExactly(new Difference("note.text", "W domu.", "U babci."));
    }

    @Test
    void differ_in_what_was_typed_and_not_in_their_version() {
        var mine = new Note(3, "Wizyta", "W domu.", NONE);
        var theirs = new Note(4, "Wizyta", "W domu.", NONE);

        assertThat(conflict(mine, theirs, 4).differences()).isEmpty();
    }

    @Test
    void differ_where_only_one_of_them_says_anything() {
        var mine = new Note(3, null, "W domu.", NONE);
        var theirs = new Note(4, "Wizyta", null, NONE);

        assertThat(conflict(mine, theirs, 4).differences())
                .containsExactly(
                        new Difference("note.title", "Wizyta", ""), new Difference("note.text", "", "W domu."));
    }

    @Test
    void are_the_same_when_only_the_line_ends_of_the_browser_differ() {
        var mine = new Note(3, "Wizyta", "Rano.\r\nWieczorem.", NONE);
        var theirs = new Note(4, "Wizyta", "Rano.\nWieczorem.", NONE);

        assertThat(conflict(mine, theirs, 4).differences()).isEmpty();
    }

    @Test
    void are_compared_answer_by_answer_where_they_hold_many() {
        var mine = new Note(3, "Lista", null, Map.of("health", "1", "school", "2", "home", "0"));
        var theirs = new Note(4, "Lista", null, Map.of("health", "1", "school", "3", "money", "1"));

        assertThat(conflict(mine, theirs, 4).differences())
                .containsExactly(
                        new Difference("note.home", "", "0"),
                        new Difference("note.money", "1", ""),
                        new Difference("note.school", "3", "2"));
    }

    @Test
    void may_be_one_when_the_page_shows_the_newer_already() {
        var model = new ExtendedModelMap();

        Conflict.newer(model, 4);

        assertThat(model.getAttribute(Conflict.ATTRIBUTE)).isEqualTo(new Conflict(4, List.of()));
    }

    private static Conflict conflict(Note typed, Note saved, long version) {
        var model = new ExtendedModelMap();
        Conflict.show(model, typed, saved, version, field -> "note." + field);
        return (Conflict) model.getAttribute(Conflict.ATTRIBUTE);
    }
}
