package pl.asysta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

/**
 * Every address of the application through everybody's eyes. The addresses come from the application itself; who may is
 * said in access-matrix.csv, and an address of which it says nothing fails.
 */
@DisplayName("The matrix of access")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AccessMatrixTests {
    private static final Path WRITTEN = Path.of("target/access-matrix.csv");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc mvc;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    /** One answer, beside what was declared. */
    record Cell(Route route, Eyes eyes, boolean admitted, int status, boolean meetsRestricted) {
        boolean isAsDeclared() {
            return admitted
                    ? status != 403 && status < 500 && status != 401
                    : Set.of(400, 401, 403, 404).contains(status);
        }

        String line() {
            return "%s,%s,%s,%d".formatted(route, eyes.name(), admitted ? "admitted" : "refused", status);
        }
    }

    @Test
    void answers_everybody_as_the_table_says() throws Exception {
        var routes = routes();
        var table = AccessTable.read();
        assertThat(routes).as("addresses of which the table says nothing").allMatch(table::knows);
        assertThat(table.idle(routes))
                .as("rows of the table that no address needs")
                .isEmpty();
        var world = new MatrixWorld(centre, browser, families, papers).found();

        var cells = new ArrayList<Cell>();
        var before = centre.contents();
        ask(routes, table, world, false, "", cells);
        assertThat(centre.contents()).as("what a refused request changed").isEqualTo(before);
        ask(routes, table, world, true, "GET", cells);
        ask(routes, table, world, true, "POST", cells);

        write(cells);
        System.out.printf(
                "access matrix: %d routes, %d cells, %d refused%n",
                routes.size(),
                cells.size(),
                cells.stream().filter(cell -> !cell.admitted()).count());
        assertThat(cells.stream().filter(cell -> !cell.isAsDeclared()).map(Cell::line))
                .isEmpty();
        assertThat(cells.stream()
                        .filter(cell -> world.isOutside(cell.eyes()) && cell.meetsRestricted())
                        .map(Cell::line))
                .as("pages on which somebody else meets the restricted family")
                .isEmpty();
    }

    private void ask(
            List<Route> routes, AccessTable table, MatrixWorld world, boolean admitted, String method, List<Cell> cells)
            throws Exception {
        for (var route : routes) {
            for (var eyes : world.eyes(route)) {
                if (table.admits(route, eyes) == admitted && (method.isEmpty() || method.equals(route.method()))) {
                    var answer = answer(route, eyes, world.records(eyes));
                    cells.add(new Cell(
                            route,
                            eyes,
                            admitted,
                            status(answer),
                            answer.getContentAsString(StandardCharsets.UTF_8).contains(MatrixWorld.SECRET)));
                }
            }
        }
    }

    private MockHttpServletResponse answer(Route route, Eyes eyes, Map<String, String> records) throws Exception {
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), route.address(records))
                .with(csrf());
        if (route.isRead()) {
            request.accept(MediaType.ALL);
        } else {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
        }
        if (!route.parameter().isEmpty()) {
            request.param(route.parameter(), "true");
        }
        if (eyes.who() != null) {
            request.with(eyes.who().signedIn());
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (ServletException fault) {
            var answer = new MockHttpServletResponse();
            answer.setStatus(500);

            return answer;
        }
    }

    /** Being sent to sign in is a refusal. */
    private static int status(MockHttpServletResponse answer) {
        var location = answer.getRedirectedUrl();
        return location != null && location.endsWith("/login") ? 401 : answer.getStatus();
    }

    private List<Route> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("pl.asysta"))
                .flatMap(one -> Route.of(one.getKey()))
                .distinct()
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static void write(List<Cell> cells) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("route,eyes,declared,status");
        cells.stream().map(Cell::line).sorted().forEach(lines::add);
        Files.createDirectories(WRITTEN.getParent());
        Files.write(WRITTEN, lines);
    }
}
