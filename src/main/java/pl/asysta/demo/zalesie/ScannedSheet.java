package pl.asysta.demo.zalesie;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet of paper with lines of text that nobody can read, and two signatures. */
final class ScannedSheet {
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final int MARGIN = 70;
    private static final int LINE = 22;

    private ScannedSheet() {}

    static byte[] png() {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = sheet.createGraphics();
        draw(pen);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(WIDTH / 2 - 110, MARGIN, 220, 14);
        pen.setColor(Color.LIGHT_GRAY);
        for (int line = 0; line < 18; line++) {
            int length = WIDTH - 2 * MARGIN - line % 6 / 5 * 160;
            pen.fillRect(MARGIN, MARGIN + 60 + line * LINE, length, 7);
        }
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(2));
        signature(pen, MARGIN + 20);
        signature(pen, WIDTH - MARGIN - 170);
    }

    private static void signature(Graphics2D pen, int x) {
        int y = HEIGHT - 170;
        pen.draw(new CubicCurve2D.Double(x, y, x + 30, y - 70, x + 50, y + 50, x + 80, y - 10));
        pen.draw(new CubicCurve2D.Double(x + 80, y - 10, x + 95, y - 40, x + 110, y + 30, x + 150, y - 15));
    }
}
