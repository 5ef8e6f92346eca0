package pl.asysta.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as people type it in a hurry: small letters without Polish or other marks. */
public final class PlainLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private PlainLetters() {}

    /** "Żółtowska-Łoś" becomes "zoltowska-los"; everything that is no letter stays. */
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l');
        return MARKS.matcher(apart).replaceAll("");
    }
}
