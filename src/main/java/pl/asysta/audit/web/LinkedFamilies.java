package pl.asysta.audit.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The families whose files a page leads to: those that it showed. */
final class LinkedFamilies {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ONE = Pattern.compile(ID, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("/cases/(" + ID + ")");

    private LinkedFamilies() {}

    /** Those in this page, each once. */
    static Set<UUID> in(String page) {
        var families = new LinkedHashSet<UUID>();
        var link = LINK.matcher(page);
        while (link.find()) {
            families.add(UUID.fromString(link.group(1)));
        }
        return families;
    }

    /** The id that stands in an address, or null if it is none. */
    static @Nullable UUID id(String text) {
        return ONE.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
