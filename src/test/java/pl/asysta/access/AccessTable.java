package pl.asysta.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who may open what: a row for each method and address, so that a new one is decided on and inherits nothing. */
final class AccessTable {
    private static final Path FILE = Path.of("src/test/resources/access-matrix.csv");

    private record Row(String method, String address, String rule, Set<String> refused) {
        boolean fits(Route route) {
            return method.equals(route.method()) && address.equals(route.pattern());
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Set<String>> rules = new TreeMap<>();

    private AccessTable() {}

    static AccessTable read() throws IOException {
        var table = new AccessTable();
        for (var line : Files.readAllLines(FILE)) {
            if (line.startsWith("rule ")) {
                var parts = line.substring(5).split(" *= *");
                table.rules.put(parts[0], Set.of(parts[1].split(" +")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" +");
                table.rows.add(new Row(
                        parts[0],
                        parts[1],
                        parts[2],
                        Arrays.stream(parts).skip(4).collect(Collectors.toSet())));
            }
        }
        return table;
    }

    boolean knows(Route route) {
        return rows.stream().anyMatch(row -> row.fits(route) && rules.containsKey(row.rule()));
    }

    List<String> idle(List<Route> routes) {
        var used = routes.stream()
                .flatMap(route -> rows.stream().filter(row -> row.fits(route)).limit(1))
                .toList();
        return rows.stream()
                .filter(row -> !used.contains(row))
                .map(Row::toString)
                .toList();
    }

    boolean admits(Route route, Eyes eyes) {
        var row = rows.stream().filter(one -> one.fits(route)).findFirst().orElseThrow();
        var admitted = rules.get(row.rule());
        if (eyes.who() != null && row.refused().contains(eyes.who().role().name())) {
            return false;
        }
        return admitted.contains("*")
                || admitted.contains(eyes.name())
                || eyes.who() != null
                        && (admitted.contains(eyes.who().role().name()) || admitted.contains("*:" + eyes.relation()));
    }
}
