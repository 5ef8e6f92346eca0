package pl.asysta.site;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Sha256;

/**
 * A form sent twice (a double click, a page reloaded) is carried out once. Each blank form carries a token; the second
 * bearer of the token waits for the first to commit and gets the same answer.
 */
@Component
public class OnceOnly {
    private final JdbcClient jdbc;

    OnceOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Carries out the act unless this token has been seen, and answers with what it made.
     *
     * @param token of the form
     * @param content what the form says; only a digest of it is kept
     * @param act what to do; answers with the id of what it made
     * @throws SentBefore if the token came earlier with another content, as from a form that was gone back to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID carryOut(UUID token, Object content, Supplier<UUID> act) {
        var digest = Sha256.of(content.toString());
        int mine = jdbc.sql("insert into submission (token, content) values (?, ?) on conflict do nothing")
                .params(token, digest)
                .update();
        if (mine == 0) {
            return jdbc.sql("select made from submission where token = ? and content = ?")
                    .params(token, digest)
                    .query(UUID.class)
                    .optional()
                    .orElseThrow(SentBefore::new);
        }
        var made = act.get();
        jdbc.sql("update submission set made = ? where token = ?")
                .param(made)
                .param(token)
                .update();
        return made;
    }

    /** Whether a form with this token has been carried out. */
    @Transactional(readOnly = true)
    public boolean isCarriedOut(UUID token) {
        return jdbc.sql("select exists (select from submission where token = ?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }
}
