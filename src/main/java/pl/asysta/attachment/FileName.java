package pl.asysta.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pl.asysta.kernel.RuleViolation;

/** The name under which a file is kept and carried away: the last part of what was sent, without anything that acts. */
record FileName(String stem, String ending) {
    private static final int LONGEST_STEM = 120;

    /** Control signs, those that turn a line around or cannot be seen, and what some system takes for a path or a pattern. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*%;]");

    /** What people do not type before the last dot unless the file pretends to be something else. */
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "jpg", "jpeg", "png", "tif", "tiff", "docx", "odt", "doc", "docm", "dotm", "rtf", "xls", "xlsx",
            "xlsm", "htm", "html", "xhtml", "mht", "svg", "xml", "js", "jse", "vbs", "vbe", "wsf", "hta", "exe", "com",
            "bat", "cmd", "scr", "pif", "msi", "lnk", "ps1", "jar", "php", "zip", "rar", "7z", "iso", "img");

    /** The name of a file that was sent; how it ends is in small letters and may be empty. */
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = UNFIT.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("[\\s\\h]+", " ")
                .replaceAll("[. ]+$", "");
        int dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,8}")
                ? new FileName(stem(plain.substring(0, dot)), ending)
                : new FileName(stem(plain), "");
    }

    /** No file is hidden, and none has a name of dots alone. */
    private static String stem(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }

    /**
     * The name for a file whose content is of this type.
     *
     * @throws RuleViolation if it says that the file is something else
     */
    String forType(FileType type) {
        if (!ending.isEmpty() && !type.ends(ending)) {
            throw RuleViolation.at("file", "attachment.file.other-ending", ending, type.name());
        }
        int dot = stem.lastIndexOf('.');
        if (dot >= 0 && ENDINGS.contains(stem.substring(dot + 1).strip().toLowerCase(Locale.ROOT))) {
            throw RuleViolation.at("file", "attachment.file.two-endings");
        }
        var kept =
                stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM).strip() : stem;
        return (kept.isEmpty() ? "plik" : kept) + "." + (ending.isEmpty() ? type.extension() : ending);
    }
}
