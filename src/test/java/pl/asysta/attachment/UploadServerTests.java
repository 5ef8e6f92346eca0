package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Form;
import pl.asysta.support.Visitor;

/** What no MockMvc does: parts of a request, its limits and its token, by Tomcat. */
@DemoServer
@DisplayName("A real server")
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadServerTests {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern SLIP = Pattern.compile("name=\"(_draft|_sheet)\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Visitor worker;
    private String form;

    @BeforeEach
    void opens_the_form() throws Exception {
        worker = Visitor.signedIn(port, "dyrektor");
        form = "/cases/"
                + jdbc.sql("select id::text from family_case where stage <> 'CLOSED' order by number limit 1")
                        .query(String.class)
                        .single()
                + "/attachments/new";
    }

    @Test
    void takes_a_file_by_the_form_and_gives_it_back_byte_for_byte() throws Exception {
        var content = Files.joined(Files.pdf(1), new byte[9 * MEGABYTE]);
        int before = attachments();

        var answer = send(form, worker.token(form), content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/attachments?done=attachment");
        assertThat(attachments()).isEqualTo(before + 1);
        var id = jdbc.sql("select id::text from attachment order by added_at desc limit 1")
                .query(String.class)
                .single();
        var back = worker.download(form.replace("new", id) + "/content");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).isEqualTo(content);
        assertThat(back.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(back.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(back.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
    }

    @Test
    void takes_no_file_without_the_token_of_the_session() throws Exception {
        int before = attachments();

        assertThat(send(form, "nie ten", Files.pdf(1)).statusCode()).isEqualTo(403);

        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    void answers_a_file_that_is_too_large_with_a_sentence_beside_its_box() throws Exception {
        int before = attachments();

        var answer = send(form, worker.token(form), Files.joined(Files.pdf(1), new byte[10 * MEGABYTE]));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ten plik zajmuje 11 MB, a może najwyżej 10 MB.", "value=\"Pismo\"");
        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    void answers_one_that_it_does_not_even_read_with_the_form_and_a_sentence() throws Exception {
        int before = attachments();

        for (boolean lengthSaid : new boolean[] {true, false}) {
            var answer = worker.post(
                    form,
                    worker.token(form),
                    typed(),
                    new Form.Chosen("file", "film.pdf", new byte[41 * MEGABYTE]),
                    lengthSaid);

            assertThat(answer.statusCode()).isEqualTo(302);
            var next = answer.headers().firstValue("Location").orElse("");
            assertThat(next).endsWith("/attachments/new?tooLarge");
            assertThat(worker.get(form + "?tooLarge").body())
                    .contains("Ten plik jest za duży. Może zajmować najwyżej 10 MB.");
        }

        assertThat(attachments()).isEqualTo(before);
    }

    @Test
    void reads_files_at_no_other_address() throws Exception {
        for (var address : new String[] {"/login", "/drafts", "/cases/search", form.replace("/new", "")}) {
            assertThat(send(address, worker.token(form), Files.pdf(1)).statusCode())
                    .as(address)
                    .isEqualTo(415);
        }
    }

    @Test
    void holds_what_was_typed_when_the_session_is_over() throws Exception {
        var boxes = new HashMap<>(typed());
        boxes.put("title", "Pismo po końcu sesji");
        var slips = SLIP.matcher(worker.get(form).body());
        while (slips.find()) {
            boxes.put(slips.group(1), slips.group(2));
        }

        var answer = Visitor.at(port).post(form, "dawny", boxes, new Form.Chosen("file", "a.pdf", Files.pdf(1)), true);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?expired");
        assertThat(jdbc.sql("select count(*) from held_form h where h::text like '%Pismo po końcu sesji%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private HttpResponse<String> send(String address, String token, byte[] content) throws Exception {
        return worker.post(address, token, typed(), new Form.Chosen("file", "pismo żółte.pdf", content), true);
    }

    private static Map<String, String> typed() {
        return Map.of("token", UUID.randomUUID().toString(), "kind", "LETTER", "title", "Pismo");
    }

    private int attachments() {
        return jdbc.sql("select count(*) from attachment").query(Integer.class).single();
    }
}
