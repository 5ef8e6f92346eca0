package pl.asysta.help;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which topic explains a page, by the page's route. */
public final class HelpPages {
    private static final String BELOW = "/**";
    private static final Pattern WORDS = Pattern.compile("\\{\\w+:([a-z-]+(?:\\|[a-z-]+)+)}");
    private static final Map<String, HelpTopic> EXPLAINED = new HashMap<>();

    static {
        for (var topic : HelpTopic.values()) {
            for (var page : topic.pages()) {
                if (EXPLAINED.put(page, topic) != null) {
                    throw new IllegalStateException(page + " is explained twice");
                }
            }
        }
    }

    private HelpPages() {}

    /** The topic that names the route itself, or else the nearest address above it with all that is below. */
    public static Optional<HelpTopic> explaining(String route) {
        var page = pageOf(route);
        var topic = EXPLAINED.get(page.isEmpty() ? "/" : page);
        while (topic == null && !page.isEmpty()) {
            topic = EXPLAINED.get(page + BELOW);
            page = page.substring(0, page.lastIndexOf('/'));
        }
        return Optional.ofNullable(topic);
    }

    /** A choice of words keeps them, so that its topic explains no page that another word leads to. */
    static String pageOf(String route) {
        return Arrays.stream(route.split("/")).map(HelpPages::partOf).collect(Collectors.joining("/"));
    }

    private static String partOf(String part) {
        var words = WORDS.matcher(part);
        if (words.matches()) {
            return words.group(1);
        }
        return part.contains("{") ? "*" : part;
    }
}
