package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.asysta.support.Browser;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

/** Somebody's script: saves drafts as the browser does while a form is typed. */
@Lazy
class Typist {
    static final String OURS = "http://localhost";

    private final MockMvcTester mvc;
    private final Browser browser;

    Typist(MockMvcTester mvc, Browser browser) {
        this.mvc = mvc;
        this.browser = browser;
    }

    /** A form with what its page carries: the slip under our seal and the copy of the form. */
    Form on(Page page, Form typed) {
        var slips = page.box("_draft").split(","); // the two buttons beside a draft send it as well
        return typed.with("_draft", slips[0]).with("_sheet", page.box("_sheet"));
    }

    /** Opens a page and types this into its form. */
    Form types(Colleague who, String page, Form typed) {
        return on(browser.read(who, page), typed);
    }

    /** Saves the form as a draft; answers with the form as it goes on. */
    Form saves(Colleague who, Form form) {
        var answer = autosave(form, request -> request.with(who.signedIn()));
        assertThat(answer).as(body(answer)).hasStatusOk();
        return form.with("_sheet", body(answer).replaceAll(".*\"sheet\":\"([^\"]+)\".*", "$1"));
    }

    /** What the draft address answers to this form from one of our pages. */
    MvcTestResult autosave(Form form, UnaryOperator<MockMvcRequestBuilder> how) {
        return send("/drafts", form, request -> how.apply(request.header("Origin", OURS)));
    }

    /** Presses one of the two buttons beside a draft. */
    String presses(Colleague who, String button, Form form) {
        var answer = send(
                "/drafts/" + button,
                form,
                request -> request.with(who.signedIn()).with(csrf()));
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** Sends a form just as it is. */
    MvcTestResult send(String address, Form form, UnaryOperator<MockMvcRequestBuilder> how) {
        return how.apply(mvc.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .params(form.parameters()))
                .exchange();
    }

    /** A page that anybody may read. */
    MvcTestResult reads(String address, Cookie... cookies) {
        return with(mvc.get().uri(address).accept(MediaType.TEXT_HTML), cookies).exchange();
    }

    /** Signs in; answers with the address that follows. */
    String signsIn(Colleague who, String password, Cookie... cookies) {
        var form = Form.empty().with("username", who.login()).with("password", password);
        var answer = send("/login", form, request -> with(request.with(csrf()), cookies));
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static MockMvcRequestBuilder with(MockMvcRequestBuilder request, Cookie... cookies) {
        return cookies.length == 0 ? request : request.cookie(cookies);
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
