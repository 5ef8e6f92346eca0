package pl.asysta.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Sha256;

/**
 * Something that the centre has in writing about a person.
 *
 * @param field what of the part it is
 * @param key where it stands; the same as long as it does
 * @param on of which day, where it has one
 */
public record Passage(
        AccessPart part, String field, String key, @Nullable LocalDate on, String text) {
    /** By which a later change of the text is noticed. */
    public String digest() {
        return Sha256.of(text);
    }

    /** The attachment of which it is the title, or null. */
    public @Nullable String attachment() {
        return part == AccessPart.ATTACHMENT ? key.substring(key.lastIndexOf(':') + 1) : null;
    }

    /** Whether it tells who reported the family, which nobody learns by asking for her own data. */
    boolean tellsOfReporter() {
        return field.startsWith("reporter");
    }
}
