package pl.asysta.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes that an app shows for half a minute each (RFC 6238), read by a clock that may go wrong by as much. */
final class ClockCodes {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final int DRIFT = 1;

    private ClockCodes() {}

    /** The half-minute whose code this is, if it is this one or a neighbour. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        long seconds = GENERATOR.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, Instant.ofEpochSecond(step * seconds)).getBytes(StandardCharsets.US_ASCII),
                        typed.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    static String code(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
