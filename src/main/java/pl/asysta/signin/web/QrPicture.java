package pl.asysta.signin.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text that a camera reads, as a drawing of little squares.
 *
 * @param path the dark ones, for an SVG
 * @param size of the whole, with its white border
 */
record QrPicture(String path, int size) {
    private static final int BORDER = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                }
            }
        }
        return new QrPicture(path.toString(), code.size + 2 * BORDER);
    }
}
