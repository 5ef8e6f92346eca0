package pl.asysta.browser;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.asysta.support.Routes;

/** Somebody who follows every link and looks at one page of each kind that nobody has looked at yet. */
final class Tour {
    private static final List<String> LEAVES = List.of("/logout", "/login");

    private final Routes routes;
    private final Set<String> seen = new HashSet<>();

    Tour(Routes routes) {
        this.routes = routes;
    }

    /** From the desk on, which is another one for each role. */
    void as(Window window, String login) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var known = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            var link = waiting.remove();
            var kind = routes.kindOf(link).map(route -> "/".equals(route) ? login : route);
            if (kind.isPresent() && seen.add(kind.get()) && isPage(window, link)) {
                Keyboard.reaches(window.page(), login + " " + link);
                window.isClear(login + " " + link);
                links(window).stream().filter(known::add).forEach(waiting::add);
            }
        }
    }

    int kinds() {
        return seen.size();
    }

    /** What the browser would keep in a folder is no page. */
    private static boolean isPage(Window window, String link) {
        try {
            var answer = window.page().navigate(window.address(link));
            return answer != null
                    && answer.headerValue("content-type") != null
                    && answer.headerValue("content-type").startsWith("text/html");
        } catch (PlaywrightException download) {
            return false;
        }
    }

    private static List<String> links(Window window) {
        @SuppressWarnings("unchecked")
        var found = (List<String>)
                window.page()
                        .evaluate(
                                "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href').replace(/#.*/, ''))");
        return found.stream().filter(link -> !LEAVES.contains(link)).toList();
    }
}
