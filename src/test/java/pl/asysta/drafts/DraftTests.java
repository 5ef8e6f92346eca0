package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

@DisplayName("A draft typed in two tabs")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class DraftTests {
    private static final Instant NOW = Instant.parse("2026-05-20T10:42:00Z");
    private static final Sheet ONE = new Sheet(0, "one");
    private static final Sheet TWO = new Sheet(0, "two");

    @Test
    void holds_the_later_keystroke_first_and_the_other_text_behind() {
        var draft = typed(typed(Draft.NONE, ONE, "a"), TWO, "b");

        assertThat(texts(draft)).containsExactly("b", "a");
        assertThat(texts(typed(draft, ONE.knowing(1), "a!"))).containsExactly("a!", "b");
    }

    @Test
    void tells_each_of_them_of_the_other() {
        var draft = typed(Draft.NONE, ONE, "a");
        assertThat(draft.hasUnseenBy(ONE.knowing(draft.version()))).isFalse();
        assertThat(draft.hasUnseenBy(TWO)).isTrue();

        draft = typed(draft, TWO, "b");
        assertThat(draft.hasUnseenBy(ONE.knowing(1))).isTrue();
        assertThat(draft.hasUnseenBy(TWO.knowing(2))).isFalse();
    }

    @Test
    void is_one_text_when_the_second_was_opened_with_the_first_in_it() {
        var draft = typed(Draft.NONE, ONE, "a");

        assertThat(texts(typed(draft, TWO.knowing(draft.version()), "ab"))).containsExactly("ab");
    }

    @Test
    void loses_no_text_of_three_tabs_that_take_turns() {
        var draft = Draft.NONE;
        for (int round = 0; round < 3; round++) {
            for (var tab : List.of("one", "two", "three")) {
                draft = typed(draft, new Sheet(0, tab), tab + round);
            }
        }

        assertThat(texts(draft)).containsExactly("three2", "two2", "one2");
    }

    @Test
    void is_not_doubled_when_the_answer_to_a_save_got_lost() {
        var draft = typed(Draft.NONE, ONE, "a");

        assertThat(texts(typed(draft, ONE, "ab"))).containsExactly("ab");
        assertThat(draft.hasUnseenBy(ONE)).isFalse();
    }

    @Test
    void is_not_doubled_when_both_say_the_same() {
        assertThat(texts(typed(typed(Draft.NONE, ONE, "a"), TWO, "a"))).containsExactly("a");
    }

    @Test
    void keeps_the_other_text_when_one_is_saved() {
        var draft = typed(typed(Draft.NONE, ONE, "a"), TWO, "b");

        assertThat(texts(draft.settle(TWO.knowing(draft.version())))).containsExactly("a");
        assertThat(texts(draft.settle(ONE.knowing(1)))).containsExactly("b");
    }

    @Test
    void takes_nothing_more_from_the_tab_that_was_saved() {
        var settled = typed(Draft.NONE, ONE, "a").settle(ONE.knowing(1));

        assertThat(typed(settled, ONE.knowing(1), "a late one")).isEqualTo(settled);
        assertThat(texts(typed(settled, TWO, "b"))).containsExactly("b");
    }

    @Test
    void turns_from_one_text_to_the_other_and_back() {
        var draft = typed(typed(Draft.NONE, ONE, "a"), TWO, "b");

        assertThat(texts(draft.turn())).containsExactly("a", "b");
        assertThat(texts(draft.turn().turn())).containsExactly("b", "a");
    }

    @Test
    void offers_the_other_text_when_one_is_let_go() {
        var draft = typed(typed(Draft.NONE, ONE, "a"), TWO, "b");

        assertThat(texts(draft.discard())).containsExactly("a");
        assertThat(texts(draft.discard().discard().discard())).isEmpty();
    }

    private static Draft typed(Draft draft, Sheet sheet, String text) {
        return draft.keep(sheet, new TypedForm(Map.of("summary", List.of(text))), NOW);
    }

    private static List<String> texts(Draft draft) {
        return draft.texts().stream()
                .map(text -> text.boxes().get("summary").get(0))
                .toList();
    }
}
