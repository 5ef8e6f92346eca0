package pl.asysta.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.Sha256;
import pl.asysta.staff.WorkerId;

/** Ten codes on paper for the day on which the telephone is lost; each works once and only digests are stored. */
@Component
class RecoveryCodes {
    private static final int CODES = 10;
    private static final int LETTERS = 12;

    /** Without those that are taken for each other in handwriting. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New ones in place of all earlier ones; nobody can ever show them again. */
    List<String> renew(WorkerId worker) {
        remove(worker);
        var codes = Stream.generate(this::next).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (worker_id, code_hash) values (?, ?)")
                .params(worker.id(), hash(worker, code))
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
        return jdbc.sql(
                                "update recovery_code set used_at = ? where worker_id = ? and code_hash = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), worker.id(), hash(worker, code))
                        .update()
                == 1;
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

    private static String hash(WorkerId worker, String code) {
        return Sha256.of(worker.id() + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
