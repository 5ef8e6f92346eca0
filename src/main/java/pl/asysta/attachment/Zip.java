package pl.asysta.attachment;

/** What makes an archive one: its first entry at the front, its table of contents at the end. */
final class Zip {
    private static final byte[] FRONT = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int LENGTH_OF_END = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private Zip() {}

    static boolean begins(byte[] content) {
        return isAt(content, 0, FRONT);
    }

    /** Whether a program that looks from behind takes this for an archive. */
    static boolean hasEnd(byte[] content) {
        int earliest = Math.max(0, content.length - LENGTH_OF_END - LONGEST_COMMENT);
        for (int at = content.length - LENGTH_OF_END; at >= earliest; at--) {
            if (isAt(content, at, END)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing follows the table of contents, not even a comment. */
    static boolean endsAtItsEnd(byte[] content) {
        return isAt(content, content.length - LENGTH_OF_END, END);
    }

    private static boolean isAt(byte[] content, int at, byte[] sign) {
        if (at < 0 || at + sign.length > content.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (content[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
