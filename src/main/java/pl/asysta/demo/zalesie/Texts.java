package pl.asysta.demo.zalesie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The words of the demonstration: one text a line, tabs between columns. */
final class Texts {
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();
    private final Map<String, List<List<String>>> columns = new ConcurrentHashMap<>();

    /** All lines of a file. */
    List<String> lines(String file) {
        return files.computeIfAbsent(file, Texts::read);
    }

    /** The columns of all lines of a file. */
    List<List<String>> columns(String file) {
        return columns.computeIfAbsent(
                file,
                f -> lines(f).stream().map(line -> List.of(line.split("\t"))).toList());
    }

    /** The nth line, counted from 1 and again from the beginning after the last. */
    String line(String file, int n) {
        var lines = lines(file);
        return lines.get((n - 1) % lines.size());
    }

    private static List<String> read(String file) {
        try {
            return new ClassPathResource("demo/" + file + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
