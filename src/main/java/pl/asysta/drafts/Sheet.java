package pl.asysta.drafts;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One opened copy of a form: a tab of the browser, on this device or another.
 *
 * @param seen the version of the draft that this copy knows of
 * @param label tells the copies apart
 */
public record Sheet(long seen, String label) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([\\w-]{1,40})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new copy, in which a draft of this version stands. */
    public static Sheet opened(long seen) {
        return new Sheet(seen, Long.toHexString(RANDOM.nextLong()));
    }

    /** As the form carries it; a copy that cannot be read has seen nothing. */
    public static Sheet of(@Nullable String written) {
        var sheet = WRITTEN.matcher(written == null ? "" : written);
        return sheet.matches() ? new Sheet(Long.parseLong(sheet.group(1)), sheet.group(2)) : opened(0);
    }

    /** The same copy, knowing of this version too. */
    public Sheet knowing(long version) {
        return new Sheet(version, label);
    }

    @Override
    public String toString() {
        return seen + "." + label;
    }
}
