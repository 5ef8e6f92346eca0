package pl.asysta.staff;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Each password takes 19 MiB while it is examined: however many try at once, the memory of the server suffices. */
final class FewAtOnce extends AbstractValidatingPasswordEncoder {
    private final PasswordEncoder encoder;
    private final Semaphore places;

    FewAtOnce(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    protected String encodeNonNullPassword(String typed) {
        places.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(written(typed)));
        } finally {
            places.release();
        }
    }

    @Override
    protected boolean matchesNonNull(String typed, String kept) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(written(typed), kept);
        } finally {
            places.release();
        }
    }

    /** Half a letter outside the basic plane, which no page sends, is a fault to Argon2: UTF-8 writes another sign instead. */
    private static String written(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String kept) {
        return encoder.upgradeEncoding(kept);
    }
}
