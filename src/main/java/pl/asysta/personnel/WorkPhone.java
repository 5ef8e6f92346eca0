package pl.asysta.personnel;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Polish telephone number, an office one perhaps with an extension.
 *
 * @param address as RFC 3966 writes it, without the scheme: "+48325550112;ext=15"
 */
public record WorkPhone(String address) {
    private static final Pattern TYPED =
            Pattern.compile("(?:\\+48|0048)?([1-9]\\d{8})(?:(?:w|wew|wewn|ext)?\\.?(?<=\\D)(\\d{1,5}))?");
    private static final Pattern ADDRESS = Pattern.compile("\\+48(\\d{9})(?:;ext=(\\d{1,5}))?");
    private static final Set<String> MOBILE =
            Set.of("45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88");

    /** @throws IllegalArgumentException for anything that cannot be dialled */
    public WorkPhone {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("no telephone number");
        }
    }

    /** The number somebody typed: "32 555 01 12", "(32) 555-01-12 wew. 15", "+48 600 555 012". */
    public static Optional<WorkPhone> read(@Nullable String text) {
        var typed = TYPED.matcher(text == null ? "" : text.replaceAll("[\\s()-]", ""));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var extension = typed.group(2) == null ? "" : ";ext=" + typed.group(2);
        return Optional.of(new WorkPhone("+48" + typed.group(1) + extension));
    }

    /** As people read it: mobiles in threes, others with their area first. */
    public String written() {
        var parts = ADDRESS.matcher(address);
        parts.matches();
        var digits = parts.group(1);
        var number = MOBILE.contains(digits.substring(0, 2))
                ? digits.replaceAll("(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3")
                : digits.replaceAll("(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4");
        return parts.group(2) == null ? number : number + " wew. " + parts.group(2);
    }

    /** Where a touch dials it. */
    public String link() {
        return "tel:" + address;
    }
}
