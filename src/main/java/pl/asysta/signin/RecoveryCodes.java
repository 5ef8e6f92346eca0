package pl.asysta.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;
import pl.asysta.staff.WorkerId;

/**
 * Ten codes on paper for the day on which the telephone is lost; each works once. Of a code is kept what a password's hash
 * makes of its digest, and the digest's first digits, so that a try costs one hash and not ten.
 */
@Component
class RecoveryCodes {
    private static final int CODES = 10;
    private static final int LETTERS = 12;
    private static final int START = 5;

    /** Without those that are taken for each other in handwriting. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** New ones in place of all earlier ones; nobody can ever show them again. */
    List<String> renew(WorkerId worker) {
        remove(worker);
        var codes = Stream.generate(this::next).limit(CODES).toList();
        codes.stream()
                .map(code -> digest(worker, code))
                .forEach(digest -> jdbc.sql(
                                "insert into recovery_code (worker_id, hash_start, code_hash) values (?, ?, ?)")
                        .params(worker.id(), start(digest), encoder.encode(digest))
                        .update());
        return codes;
    }

    int left(WorkerId worker) {
        return jdbc.sql("select count(*) from recovery_code where worker_id = ? and used_at is null")
                .param(worker.id())
                .query(Integer.class)
                .single();
    }

    boolean accepts(WorkerId worker, String code) {
        var digest = digest(worker, code);
        return jdbc
                .sql("select code_hash from recovery_code where worker_id = ? and hash_start = ? and used_at is null")
                .params(worker.id(), start(digest))
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> encoder.matches(digest, hash) && use(worker, hash));
    }

    private boolean use(WorkerId worker, String hash) {
        return jdbc.sql(
                                "update recovery_code set used_at = ? where worker_id = ? and code_hash = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), worker.id(), hash)
                        .update()
                == 1;
    }

    /** Codes that an earlier version has kept by their digests alone. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void hashOlder() {
        jdbc.sql("select code_hash from recovery_code where code_hash ~ '^[0-9a-f]{64}$' for update")
                .query(String.class)
                .list()
                .forEach(digest -> jdbc.sql("update recovery_code set code_hash = ? where code_hash = ?")
                        .params(encoder.encode(digest), digest)
                        .update());
    }

    void remove(WorkerId worker) {
        jdbc.sql("delete from recovery_code where worker_id = ?")
                .param(worker.id())
                .update();
    }

    private String next() {
        var letters = random.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String digest(WorkerId worker, String code) {
        return Sha256.of(worker.id() + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String start(String digest) {
        return digest.substring(0, START);
    }
}
