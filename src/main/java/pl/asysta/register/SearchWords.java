package pl.asysta.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a search box. The words of the register are far fewer than its families and hardly grow with them, so a
 * misspelled word is compared with words, never with families.
 */
@Component
class SearchWords {
    /** Before names of streets; they tell nothing. */
    private static final Set<String> PREFIXES = Set.of("ul", "al", "pl", "os");

    // the plan of a search depends on its words: this transaction plans each anew
    private static final String READ = """
            select said.word, set_config('plan_cache_mode', 'force_custom_plan', true),
                   exists (select from search_word w where w.word >= said.word and w.word < said.word || chr(1114111)) as known,
                   case when said.word ~ '^[^0-9/]{4,}$'
                        then array(select w.word from search_word w order by w.word <-> said.word, w.word limit 30)
                        else '{}' end as alike
              from unnest(search_words(:text)) as said (word)
             limit 10""";

    private final JdbcClient jdbc;

    SearchWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Sought read(String text) {
        var all =
                jdbc.sql(READ).param("text", text).query((row, n) -> word(row)).list();
        var telling = all.stream().filter(SearchWords::tells).toList();
        return new Sought(telling.isEmpty() ? all : telling);
    }

    private static boolean tells(Sought.Word word) {
        boolean letter =
                word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
        return !letter && !PREFIXES.contains(word.text());
    }

    /** 2026/51 as 51/2026, which is how a number of a case is found without its noughts. */
    private static String caseNumber(String word) {
        return word.replaceFirst("^(20[0-9]{2})/0*([1-9][0-9]*)$", "$2/$1");
    }

    private static Sought.Word word(ResultSet row) throws SQLException {
        var typed = caseNumber(row.getString("word"));
        var alike = (String[]) row.getArray("alike").getArray();
        return new Sought.Word(typed, row.getBoolean("known"), nearest(typed, Arrays.stream(alike)));
    }

    /** Those that the fewest slips make of the typed one, if so few happen. */
    private static List<String> nearest(String typed, Stream<String> alike) {
        var within = alike.filter(word -> !word.equals(typed))
                .filter(word -> Misspelling.slips(typed, word) <= Misspelling.allowedIn(typed))
                .toList();
        int fewest = within.stream()
                .mapToInt(word -> Misspelling.slips(typed, word))
                .min()
                .orElse(0);
        return within.stream()
                .filter(word -> Misspelling.slips(typed, word) == fewest)
                .toList();
    }
}
