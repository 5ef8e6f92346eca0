package pl.asysta.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Through which the colleagues use Asysta: they open pages and send forms. */
@Lazy
public class Browser {
    private static final Set<String> NOT_TYPED = Set.of(
            "version", "token", "_urgent", "_nameWithheld", "catalogueVersion", "number", "complete", "state", "seen");

    /** What is said of a person whom the centre knows goes when the row is empty. */
    private static final Pattern OF_A_ROW = Pattern.compile("members.*\\.(same|somebodyElse)");

    private final MockMvcTester mvc;
    private final Centre centre;

    Browser(MockMvcTester mvc, Centre centre) {
        this.mvc = mvc;
        this.centre = centre;
    }

    /** Whatever she gets at this address. */
    public Page open(Colleague who, String address, Object... parts) {
        return Page.of(mvc.get()
                .uri(address, parts)
                .with(who.signedIn())
                .accept(MediaType.TEXT_HTML)
                .exchange());
    }

    /** Where an address that says a name leads: the same page, with the name locked. */
    public String landing(Colleague who, String address, Object... parts) {
        return String.valueOf(open(who, address, parts).location());
    }

    /** A page that she may read, there or where she is sent on to. */
    public Page read(Colleague who, String address, Object... parts) {
        var page = open(who, address, parts);
        if (page.status() == 302) {
            page = open(who, String.valueOf(page.location()));
        }
        assertThat(page.status()).as("GET %s", address).isEqualTo(200);
        return page;
    }

    /** Whatever she gets for this form. */
    public Page send(Colleague who, String address, Form form) {
        var file = form.file();
        if (file != null) {
            return Page.of(mvc.post()
                    .uri(address)
                    .multipart()
                    .file(new MockMultipartFile(file.box(), file.name(), null, file.content()))
                    .with(who.signedIn())
                    .with(csrf())
                    .params(form.parameters())
                    .exchange());
        }
        return Page.of(mvc.post()
                .uri(address)
                .with(who.signedIn())
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .params(form.parameters())
                .exchange());
    }

    /** Sends a form that is in order; answers with the address that follows. */
    public String done(Colleague who, String address, Form form) {
        var page = send(who, address, form);
        assertThat(page.status()).as("POST %s: %s", address, page.sentences()).isEqualTo(302);
        return String.valueOf(page.location());
    }

    /** Sends a form and makes sure that it comes back with everything typed in it, and that nothing is stored. */
    public Page refused(Colleague who, String address, Form form) {
        var before = centre.contents();
        var page = send(who, address, form);
        assertThat(page.status())
                .as("POST %s, location %s", address, page.location())
                .isEqualTo(422);
        assertThat(page.sentences()).isNotEmpty();
        assertThat(page.anchors()).allMatch(page::hasAnchor, "leads to something");
        assertThat(centre.contents()).isEqualTo(before);
        form.boxes().forEach((box, texts) -> {
            if (!NOT_TYPED.contains(box) && !OF_A_ROW.matcher(box).matches()) {
                assertThat(page.box(box)).as("box %s", box).isEqualTo(String.join(",", texts));
            }
        });
        return page;
    }

    /** Sends a form and makes sure that it is turned away with this status, and that nothing is stored. */
    public Page turnedAway(int status, Colleague who, String address, Form form) {
        var before = centre.contents();
        var page = send(who, address, form);
        assertThat(page.status()).as("POST %s: %s", address, page.sentences()).isEqualTo(status);
        assertThat(centre.contents()).isEqualTo(before);
        return page;
    }
}
