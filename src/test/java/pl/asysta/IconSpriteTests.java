package pl.asysta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The icon sprite is drawn from Tabler's own files, so that nobody edits it by hand. After naming a new icon in a
 * template or in icons.txt: {@code ./mvnw test -Dtest=IconSpriteTests -Dicons.write=true}.
 */
class IconSpriteTests {
    private static final Path SPRITE = Path.of("src/main/resources/static/img/icons.svg");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WANTED = Path.of("src/test/resources/icons.txt");
    private static final String DRAWING = "/META-INF/resources/webjars/tabler__icons/3.35.0/icons/outline/%s.svg";

    private static final Pattern USE = Pattern.compile("icons\\.svg#([a-z0-9-]+)");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");
    private static final Pattern SHAPE = Pattern.compile("<(?:path|circle|rect|line|polyline|ellipse)\\b[^>]*>");
    private static final String BOUNDING_BOX = "stroke=\"none\" d=\"M0 0h24v24H0z\"";

    @BeforeAll
    static void redraw_when_asked() throws IOException {
        if (Boolean.getBoolean("icons.write")) {
            Files.writeString(SPRITE, sprite());
        }
    }

    @Test
    void holds_every_icon_used_on_a_page() throws IOException {
        assertThat(symbols()).containsAll(inUse());
    }

    @Test
    void is_what_the_drawings_of_tabler_make_it() throws IOException {
        assertThat(Files.readString(SPRITE)).isEqualTo(sprite());
    }

    private static String sprite() throws IOException {
        var names = new TreeSet<>(inUse());
        Files.readAllLines(WANTED).stream().filter(name -> !name.isBlank()).forEach(names::add);
        return names.stream()
                .map(IconSpriteTests::symbol)
                .collect(joining("", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n", "</svg>\n"));
    }

    // no stroke-width here: the stylesheet sets it and <use> inherits it
    private static String symbol(String name) {
        var shapes = found(SHAPE, drawing(name)).filter(shape -> !shape.contains(BOUNDING_BOX));
        return "<symbol id=\"" + name + "\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\">" + shapes.collect(joining()) + "</symbol>\n";
    }

    private static String drawing(String name) {
        try (var svg = IconSpriteTests.class.getResourceAsStream(DRAWING.formatted(name))) {
            assertThat(svg).as("Tabler icon „%s”", name).isNotNull();
            return new String(svg.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static Set<String> inUse() throws IOException {
        var names = new TreeSet<String>();
        if (Files.isDirectory(TEMPLATES)) {
            try (var files = Files.walk(TEMPLATES)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    USE.matcher(Files.readString(file)).results().forEach(use -> names.add(use.group(1)));
                }
            }
        }
        return names;
    }

    private static Set<String> symbols() throws IOException {
        var names = new TreeSet<String>();
        SYMBOL.matcher(Files.readString(SPRITE)).results().forEach(symbol -> names.add(symbol.group(1)));
        return names;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group());
    }
}
