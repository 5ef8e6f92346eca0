package pl.asysta.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * PostgreSQL ends the sessions of a worker whose rights change, whoever changes them; the one in which she does so
 * herself may go on.
 */
@Component
class KeptSession {
    private final JdbcClient jdbc;

    KeptSession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of this transaction nothing ends this session. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(String session) {
        jdbc.sql("select set_config('asysta.kept_session', ?, true)")
                .param(session)
                .query(String.class)
                .single();
    }
}
