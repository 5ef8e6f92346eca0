package pl.asysta.reply;

/**
 * An answer on paper.
 *
 * @param dated its day in Polish words
 * @param number the centre's own, that of the referral until it has one
 */
public record ReplySheet(String text, String dated, String number) {}
