package pl.asysta.closing;

import java.util.List;

/**
 * Something that is still open with a family when its work is to end. It is asked about first; the work may end all the same,
 * for a reason.
 *
 * @param key of its sentence in the messages
 * @param arguments of which the sentence speaks
 * @param danger whether somebody may still be in danger: then the director too says why the work ends
 */
public record OpenMatter(String key, List<Object> arguments, boolean danger) {
    static OpenMatter of(String key, Object... arguments) {
        return new OpenMatter(key, List.of(arguments), false);
    }

    static OpenMatter ofDanger(String key, Object... arguments) {
        return new OpenMatter(key, List.of(arguments), true);
    }
}
