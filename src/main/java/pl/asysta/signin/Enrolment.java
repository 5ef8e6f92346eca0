package pl.asysta.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * What a telephone has to know to show codes.
 *
 * @param secret for typing it in, in groups of four
 * @param address the same for its camera
 */
public record Enrolment(String secret, String address) {
    static Enrolment of(byte[] secret, String login, String centre) {
        var letters = new Base32().encodeToString(secret).replace("=", "");
        var issuer = encoded("Asysta, " + centre);
        return new Enrolment(
                letters.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(login), letters, issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
