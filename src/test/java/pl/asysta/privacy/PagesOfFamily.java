package pl.asysta.privacy;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Colleague;
import pl.asysta.support.Page;

/** Every page of a family that one colleague reaches from its file by clicking on, and the lists that name it. */
final class PagesOfFamily {
    private static final List<String> LISTS = List.of(
            "/",
            "/cases",
            "/deadlines",
            "/referrals",
            "/children-at-risk",
            "/children",
            "/children-seen",
            "/team",
            "/calendar");

    private final MockMvcTester mvc;
    private final Colleague who;
    private final CaseId family;

    PagesOfFamily(MockMvcTester mvc, Colleague who, CaseId family) {
        this.mvc = mvc;
        this.who = who;
        this.family = family;
    }

    /** By their addresses. */
    Map<String, Page> walked() {
        var pages = new LinkedHashMap<String, Page>();
        var waiting = new ArrayDeque<>(LISTS);
        waiting.add("/cases/" + family);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (pages.containsKey(address)) {
                continue;
            }
            var page = open(address);
            pages.put(address, page);
            page.links().stream().filter(this::isOfFamily).forEach(waiting::add);
        }
        return pages;
    }

    /** Its records: not the file of another month, of which there is one for each. */
    private boolean isOfFamily(String address) {
        return address.startsWith("/cases/" + family) && !address.matches(".*[?&](from|month)=.*");
    }

    Page open(String address) {
        return Page.of(mvc.get()
                .uri(address)
                .with(who.signedIn())
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange());
    }
}
