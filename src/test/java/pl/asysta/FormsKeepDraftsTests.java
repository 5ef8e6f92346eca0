package pl.asysta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A form with room for sentences")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsKeepDraftsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("form :: prose\\(|<textarea(?![^>]*readonly)");
    private static final List<String> DRAFT = List.of("data-draft ", "draft :: slip", "draft :: row");

    @Test
    void saves_what_is_typed_while_it_is_typed() throws IOException {
        assertThat(without()).isEmpty();
    }

    private static List<String> without() throws IOException {
        var without = new ArrayList<String>();
        int rooms = 0;
        try (var pages = Files.walk(TEMPLATES)) {
            for (var page : pages.filter(Files::isRegularFile).toList()) {
                for (var form : FORM.matcher(Sources.read(page)).results().toList()) {
                    if (ROOM.matcher(form.group()).find()) {
                        rooms++;
                        if (!DRAFT.stream().allMatch(form.group()::contains)) {
                            without.add(TEMPLATES.relativize(page).toString());
                        }
                    }
                }
            }
        }
        assertThat(rooms).isGreaterThan(50);
        return without;
    }
}
