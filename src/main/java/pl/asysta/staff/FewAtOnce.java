package pl.asysta.staff;

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
            return String.valueOf(encoder.encode(typed));
        } finally {
            places.release();
        }
    }

    @Override
    protected boolean matchesNonNull(String typed, String kept) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(typed, kept);
        } finally {
            places.release();
        }
    }

    @Override
    protected boolean upgradeEncodingNonNull(String kept) {
        return encoder.upgradeEncoding(kept);
    }
}
