package pl.asysta.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.Sha256;
import pl.asysta.staff.SignedIn;

/** Where a worker is signed in; she may end each session of hers. */
@Service
public class OwnSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /**
     * A session.
     *
     * @param handle by which its owner names it; nobody gets in by it
     * @param facts what was kept of its sign-in
     * @param here whether it is the one in which she asks
     */
    public record Open(String handle, Map<String, Object> facts, Instant lastUsed, boolean here) {}

    /** Every session of hers, this one first, then the one used last. */
    public List<Open> of(SignedIn me, String here, List<String> facts) {
        return hers(me).stream()
                .map(sessions::findById)
                .filter(Objects::nonNull)
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        handle(session.getId()),
                        facts(session, facts),
                        session.getLastAccessedTime(),
                        isHere(session, here)))
                .sorted(Comparator.comparing((Open open) -> !open.here())
                        .thenComparing(Open::lastUsed, Comparator.reverseOrder()))
                .toList();
    }

    /** Ends one of hers. */
    public void end(SignedIn me, String handle) {
        var session = hers(me).stream()
                .filter(id -> handle(id).equals(handle))
                .findFirst()
                .orElseThrow(() -> new NotFound("session", handle));
        sessions.deleteById(session);
    }

    /** Ends all of hers but this one. */
    public void endOthers(SignedIn me, @Nullable String here) {
        hers(me).stream().filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }

    /**
     * A session by its handle, if it is not over. Whoever asks does not prolong it, since only a request that carries its
     * cookie does.
     */
    public Optional<? extends Session> find(String handle) {
        return jdbc.sql("""
                        select session_id from spring_session
                         where left(encode(sha256(convert_to('handle' || chr(10) || session_id, 'UTF8')), 'hex'), 32) = ?""")
                .param(handle)
                .query(String.class)
                .optional()
                .map(sessions::findById)
                .filter(session -> !session.isExpired());
    }

    /** By which a page names the session of this id; nobody gets in by it. */
    public static String handle(String id) {
        return Sha256.of("handle\n" + id).substring(0, 32);
    }

    /**
     * Their ids alone: read together, a session whose facts have changed since comes in pieces (Spring Session puts the rows
     * of one session together only where they follow each other) and has lost most of them.
     */
    private Set<String> hers(SignedIn me) {
        return sessions.findByPrincipalName(me.getUsername()).keySet();
    }

    private static Map<String, Object> facts(Session session, List<String> names) {
        return names.stream()
                .filter(name -> session.getAttribute(name) != null)
                .collect(Collectors.toMap(name -> name, session::getRequiredAttribute));
    }

    private static boolean isHere(Session session, String here) {
        return session.getId().equals(here);
    }
}
