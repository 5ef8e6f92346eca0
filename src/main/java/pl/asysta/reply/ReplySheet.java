package pl.asysta.reply;

/**
 * An answer on paper.
 *
 * @param dated its day in Polish words
 * @param number the centre's own, or empty
 */
public record ReplySheet(String text, String dated, String number) {}
