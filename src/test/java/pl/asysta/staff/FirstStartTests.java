package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.TestDatabaseConfiguration;

/** One installation from its first start on, over real HTTP; each test goes on where the one before ended. */
@DisplayName("A new installation")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestDatabaseConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FirstStartTests {
    private static final String PASSWORD = "cztery zielone rowery";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)(/setup/([\\w-]+))");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    @Autowired
    FirstAdministratorLink log;

    private String setup;

    @BeforeAll
    void find_the_link(CapturedOutput output) {
        assertThat(jdbc.sql("select count(*) from one_time_link")
                        .query(Integer.class)
                        .single())
                .as("links issued when the application was ready")
                .isEqualTo(1);
        log.print(); // once more, because JUnit captures nothing before the context is up
        var link = LINK.matcher(output.getAll());
        assertThat(link.find()).as("a link in the log").isTrue();
        assertThat(link.group(1)).isEqualTo(String.valueOf(port));
        setup = link.group(2);
    }

    @Test
    @Order(1)
    void has_no_account_at_all() throws Exception {
        assertThat(jdbc.sql("select count(*) from worker").query(Integer.class).single())
                .isZero();
        for (var login : new String[] {"administrator", "dyrektor", "admin", "user"}) {
            assertThat(post("/login", "/login", Map.of("username", login, "password", PASSWORD))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
        }
        assertThat(get("/login").body()).doesNotContain("Ośrodek pokazowy");
    }

    @Test
    @Order(2)
    void does_not_open_to_another_link() throws Exception {
        assertThat(get("/setup/xyz").statusCode()).isEqualTo(404);
        assertThat(get("/setup/" + "A".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(get(setup.replace("/setup/", "/password/")).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void keeps_what_was_typed_but_no_password_when_the_form_is_refused() throws Exception {
        var page = post(setup, setup, with(administrator(), "password.passwordAgain", "inne słowo"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("OPS w Dębinie", "Hasła się różnią.").doesNotContain(PASSWORD);
        assertThat(jdbc.sql("select count(*) from worker").query(Integer.class).single())
                .isZero();
    }

    @Test
    @Order(4)
    void shows_no_password_on_an_error_page() throws Exception {
        var page = send(setup, administrator());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Ośrodek Pomocy Społecznej w Dębinie").doesNotContain(PASSWORD, "rowery");
    }

    @Test
    @Order(5)
    void gets_its_first_administrator_by_the_link_once() throws Exception {
        var token = token(setup);
        var done = send(setup, with(administrator(), "_csrf", token));
        assertThat(done.statusCode()).isEqualTo(302);

        assertThat(send(setup, with(with(administrator(), "_csrf", token), "login", "drugi"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(setup).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select login || ' ' || role from worker")
                        .query(String.class)
                        .list())
                .containsExactly("ada ADMINISTRATOR");
        assertThat(jdbc.sql("select short_name from centre").query(String.class).single())
                .isEqualTo("OPS w Dębinie");
    }

    @Test
    @Order(6)
    void demands_the_second_factor_of_every_role_after_thirty_days() {
        assertThat(jdbc.sql("select role from second_factor_duty"
                                + " where from_day = (now() at time zone 'Europe/Warsaw')::date + 30")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        Stream.of(Role.values()).map(Role::name).toArray(String[]::new));
    }

    @Test
    @Order(6)
    void lets_the_administrator_in_by_her_password() throws Exception {
        assertThat(get("/accounts").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));

        var signedIn = post("/login", "/login", Map.of("username", "ada", "password", PASSWORD));
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("SESSION="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));

        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/accounts?continue"));
        assertThat(get("/accounts").body()).contains("Ada Lis", "OPS w Dębinie");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'ada'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(7)
    void answers_with_pages_of_its_own_when_something_is_wrong() throws Exception {
        isOops(get("/nothing-here"), 404, "Nie ma takiej strony");
        isOops(get("/referrals/new"), 403, "Tej strony nie możesz otworzyć");
        isOops(get("/error"), 404, "Nie ma takiej strony");
        isOops(
                post("/accounts", "/nothing-here", Map.of("text", "dwanaście znaków i więcej")),
                404,
                "dwanaście znaków i więcej");
        isOops(post("/accounts", "/accounts/not-an-id/link", Map.of()), 404, "Nie ma takiej strony");
        isOops(post("/accounts", "/actuator/health", Map.of()), 405, "Nie udało się tego zrobić");
        assertThat(get("/cases/x;y").body()).as("turned away by the firewall").contains("/img/oops.svg");
        isOops(get("/actuator/env"), 403, "Tej strony nie możesz otworzyć");
    }

    @Test
    @Order(8)
    void speaks_english_on_its_error_pages_too() throws Exception {
        get("/accounts?lang=en");
        isOops(get("/nothing-here"), 404, "lang=\"en\"");
        get("/accounts?lang=pl");
        isOops(get("/nothing-here"), 404, "lang=\"pl\"");
    }

    @Test
    @Order(9)
    void sends_a_strict_policy_with_every_page() throws Exception {
        for (var address : new String[] {"/login", "/accounts", "/nothing-here"}) {
            var headers = get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    @Order(10)
    void tells_an_incident_by_its_number_and_nothing_else(CapturedOutput output) throws Exception {
        var token = token("/districts");
        owner("alter table district rename to lost");
        try {
            var page = send("/districts", Map.of("_csrf", token, "name", "Rejon nad rzeką"));

            isOops(page, 500, "Rejon nad rzeką");
            var number = Pattern.compile("[A-Z]\\d-\\d{4}").matcher(page.body());
            assertThat(number.find()).isTrue();
            assertThat(output.getErr() + output.getOut()).contains("Incident " + number.group());
        } finally {
            owner("alter table lost rename to district");
        }
    }

    @Test
    @Order(11)
    void shows_its_error_page_even_when_every_page_fails() throws Exception {
        owner("alter table centre rename to lost");
        try {
            isOops(get("/login"), 500, "Podaj informatykowi numer zdarzenia");
            isOops(get("/nothing-here"), 404, "Nie ma takiej strony");
        } finally {
            owner("alter table lost rename to centre");
        }
        owner("alter table spring_session rename to lost");
        try {
            isOops(get("/accounts"), 500, "Podaj informatykowi numer zdarzenia");
        } finally {
            owner("alter table lost rename to spring_session");
        }
    }

    private static void isOops(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("<h1", "/img/oops.svg", words)
                .doesNotContain(
                        "Exception",
                        "exception",
                        "java.",
                        "springframework",
                        "pl.asysta",
                        "at org",
                        "Whitelabel",
                        "Tomcat",
                        "??",
                        "trace");
    }

    private Map<String, String> administrator() {
        return Map.of(
                "centreName", "Ośrodek Pomocy Społecznej w Dębinie",
                "centreShortName", "OPS w Dębinie",
                "firstName", "Ada",
                "lastName", "Lis",
                "login", "Ada",
                "password.password", PASSWORD,
                "password.passwordAgain", PASSWORD);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String text) {
        var changed = new java.util.HashMap<>(fields);
        changed.put(name, text);
        return changed;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(request(address).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String page, String address, Map<String, String> fields) throws Exception {
        return send(address, with(fields, "_csrf", token(page)));
    }

    private HttpResponse<String> send(String address, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token(String page) throws Exception {
        var found = CSRF.matcher(get(page).body());
        assertThat(found.find()).as("a token on %s", page).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void owner(String sql) throws SQLException {
        try (var connection = access.owner().signInTo(access.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
