package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Visitor;

@DemoServer
@DisplayName("A request that no page of ours sends")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedRequestTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members[x]",
                "members[x].firstName",
                "members[99999].firstName",
                "members[256].lastName",
                "levels[",
                "levels[]",
                "levels[ ]",
                "levels[a][b]",
                "a..b",
                "class.module.classLoader[0].x"
            })
    void is_turned_away_by_the_names_of_its_boxes(String box) throws Exception {
        var worker = Visitor.signedIn(port, "pracownik");

        var answer = worker.post("/referrals", worker.token("/referrals/new"), Map.of(box, "twelve letters and more"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/img/oops.svg", "twelve letters and more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"description.x", "description.x.y", "receivedOn.year", "channel.name"})
    void is_refused_like_any_other_when_it_names_a_part_of_a_box(String box) throws Exception {
        var worker = Visitor.signedIn(port, "pracownik");

        var answer = worker.post("/referrals", worker.token("/referrals/new"), Map.of(box, "x"));

        assertThat(answer.statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ,", "  "})
    void may_leave_gaps_in_a_choice_of_several(String gaps) throws Exception {
        var worker = Visitor.signedIn(port, "administrator");

        var answer = worker.post("/accounts", worker.token("/accounts/new"), Map.of("districts", gaps));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "YQBi", "not base64 at all", "JyBvciAxPTEgLS0="})
    void has_no_session_by_a_forged_cookie(String cookie) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                                .header("Cookie", "SESSION=" + cookie)
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void loses_no_text_when_a_form_is_gone_back_to_and_sent_with_another_family() throws Exception {
        var worker = Visitor.signedIn(port, "pracownik");
        var token = UUID.randomUUID().toString();
        var csrf = worker.token("/referrals/new");

        var first = worker.post("/referrals", csrf, referral(token, "Pierwszych"));
        var again = worker.post("/referrals", csrf, referral(token, "Pierwszych"));
        var other = worker.post("/referrals", csrf, referral(token, "Drugich"));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body())
                .contains("został już zapisany z inną treścią", "value=\"Drugich\"")
                .doesNotContain(token);
    }

    private static Map<String, String> referral(String token, String label) {
        return Map.ofEntries(
                Map.entry("token", token),
                Map.entry("receivedOn", "02.03.2026"),
                Map.entry("channel", "PHONE"),
                Map.entry("source", "FAMILY"),
                Map.entry("_urgent", "on"),
                Map.entry("description", "Rodzina prosi o pomoc."),
                Map.entry("label", label),
                Map.entry("house", "1"),
                Map.entry("locality", "Zalesie"),
                Map.entry("district", "1"),
                Map.entry("members[0].firstName", "Anna"),
                Map.entry("members[0].lastName", "Pierwsza"),
                Map.entry("members[0].kinship", "MOTHER"),
                Map.entry("receivedTime", "10:15"),
                Map.entry("_nameWithheld", "on"));
    }
}
