package pl.asysta.site;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
     * @param act what to do; answers with the id of what it made
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID carryOut(UUID token, Supplier<UUID> act) {
        int mine = jdbc.sql("insert into submission (token) values (?) on conflict do nothing")
                .param(token)
                .update();
        if (mine == 0) {
            return jdbc.sql("select made from submission where token = ?")
                    .param(token)
                    .query(UUID.class)
                    .single();
        }
        var made = act.get();
        jdbc.sql("update submission set made = ? where token = ?")
                .param(made)
                .param(token)
                .update();
        return made;
    }
}
