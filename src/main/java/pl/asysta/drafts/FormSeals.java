package pl.asysta.drafts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.WorkerId;

/** Seals the slip of a form and knows its own seal again, also after a restart and on another instance. */
@Component
public class FormSeals {
    private static final Pattern SEALED = Pattern.compile("([0-9a-f-]{36});(/[^;]{0,299});(\\d{1,7});([\\w-]{43})");

    private final JdbcClient jdbc;
    private final DraftTerm term;
    private final Clock clock;
    private volatile byte @Nullable [] secret;

    FormSeals(JdbcClient jdbc, DraftTerm term, Clock clock) {
        this.jdbc = jdbc;
        this.term = term;
        this.clock = clock;
    }

    /** The slip of a form that this worker opens today, sealed. */
    public String seal(WorkerId author, String page) {
        return sealed(new FormSlip(author, page, LocalDate.now(clock)));
    }

    /** The slip of a form that came back; empty when the seal is not ours or older than drafts are kept. */
    public Optional<FormSlip> open(@Nullable String sealed) {
        var parts = SEALED.matcher(sealed == null ? "" : sealed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var slip = new FormSlip(
                    new WorkerId(UUID.fromString(parts.group(1))),
                    parts.group(2),
                    LocalDate.ofEpochDay(Long.parseLong(parts.group(3))));
            boolean ours = MessageDigest.isEqual(bytes(sealed(slip)), bytes(parts.group()));
            return ours && term.keeps(slip.openedOn()) ? Optional.of(slip) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private String sealed(FormSlip slip) {
        var words = slip.author() + ";" + slip.page() + ";" + slip.openedOn().toEpochDay();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return words + ";" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(words)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        var known = secret;
        if (known == null) {
            known = jdbc.sql("select secret from form_seal").query(byte[].class).single();
            secret = known;
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
