package pl.asysta.attack;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;
import pl.asysta.support.FormOnPage;
import pl.asysta.support.Page;
import pl.asysta.support.Routes;

/** A walk along the links of the application, a few pages of each kind; it remembers the forms and the addresses with parameters. */
final class Crawl {
    private static final int PAGES_OF_A_KIND = 1;

    /** One form as somebody has it before her. */
    record Found(String login, String place, FormOnPage form) {}

    /** One address with parameters. */
    record Asked(String login, String place, URI address) {}

    private final Attacker attacker;
    private final Routes routes;
    private final Map<String, Found> forms = new LinkedHashMap<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, String> opened = new LinkedHashMap<>();

    Crawl(Attacker attacker, Routes routes) {
        this.attacker = attacker;
        this.routes = routes;
    }

    void as(String login) {
        var seen = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of("/"));
        var known = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            var link = waiting.remove();
            var place = routes.kindOf(link).orElse(null);
            if (place == null || seen.merge(place, 1, Integer::sum) > PAGES_OF_A_KIND) {
                continue;
            }
            page(login, place, link).ifPresent(page -> {
                page.links().stream().filter(known::add).forEach(waiting::add);
                page.forms().forEach(form -> remember(login, link, form));
            });
        }
    }

    List<Found> forms() {
        return new ArrayList<>(forms.values());
    }

    List<Asked> asked() {
        return new ArrayList<>(asked.values());
    }

    /** One address and one worker for each kind of page that was opened. */
    Map<String, String> opened() {
        return opened;
    }

    private Optional<Page> page(String login, String place, String link) {
        var address = URI.create(link);
        var names =
                UriComponentsBuilder.fromUri(address).build().getQueryParams().keySet();
        if (!names.isEmpty()) {
            asked.putIfAbsent(place + names, new Asked(login, place + names, address));
        }
        var answer = attacker.get(login, "GET " + place, address);
        return answer.filter(got -> got.getStatus() == 200
                        && String.valueOf(got.getContentType()).startsWith("text/html"))
                .map(got -> {
                    opened.putIfAbsent(place, login + " " + link);
                    return Page.of(got);
                });
    }

    private void remember(String login, String page, FormOnPage form) {
        var action = form.action().isEmpty() ? page.replaceAll("\\?.*", "") : form.action();
        var whole = new FormOnPage(action, form.posted(), form.filled());
        routes.kindOf(action).ifPresent(place -> {
            var shape = place + form.filled().boxes().keySet();
            forms.putIfAbsent(shape, new Found(login, (form.posted() ? "POST " : "GET ") + place, whole));
        });
    }
}
