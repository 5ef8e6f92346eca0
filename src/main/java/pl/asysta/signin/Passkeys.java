package pl.asysta.signin;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.SignedIn;

/** The passkeys of a worker; Spring Security writes them, she names and removes them. */
@Service
@Transactional
public class Passkeys {
    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param id as the browser knows it
     * @param label as she calls it
     */
    public record Passkey(
            String id,
            String label,
            LocalDateTime created,
            @Nullable LocalDateTime lastUsed) {}

    /** Hers, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(SignedIn me) {
        return jdbc.sql("""
                        select c.credential_id as id, c.label, c.created, c.last_used
                          from user_credentials c join user_entities e on e.id = c.user_entity_user_id
                         where e.name = ? order by c.created""").param(me.getUsername()).query(Passkey.class).list();
    }

    /** Removes one of hers. */
    void remove(SignedIn me, String id) {
        int removed = jdbc.sql("""
                        delete from user_credentials c using user_entities e
                         where e.id = c.user_entity_user_id and e.name = ? and c.credential_id = ?""").params(me.getUsername(), id).update();
        if (removed == 0) {
            throw new NotFound("passkey", id);
        }
    }
}
