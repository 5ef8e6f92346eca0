package pl.asysta.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * The number of a file at a court (sygnatura akt), "III Nsm 12/26": division in Roman figures, register, number, year.
 * Kept as it was typed, but for spaces.
 */
@Embeddable
public record CourtFileNumber(@Column(name = "file_number") String text) {
    private static final Pattern FORM = Pattern.compile("(?=[IVX])X{0,3}(IX|IV|V?I{0,3}) "
            + "[A-ZŁŚŻ][A-Za-złśż]{0,7}( [A-ZŁŚŻ][A-Za-złśż]{0,7})? [1-9]\\d{0,5}/(\\d{2}|(19|20)\\d{2})");

    /** Refuses what is no number of a court's file. */
    public CourtFileNumber {
        text = spacedOut(text);
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no number of a file at a court");
        }
    }

    /** Whether this could be the number of a court's file. */
    public static boolean isFileNumber(String text) {
        return FORM.matcher(spacedOut(text)).matches();
    }

    private static String spacedOut(String text) {
        return text.strip().replaceAll("[\\s\\h]+", " ").replaceAll(" ?/ ?", "/");
    }

    @Override
    public String toString() {
        return text;
    }
}
