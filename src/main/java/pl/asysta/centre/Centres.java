package pl.asysta.centre;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre says of itself. */
@Service
public class Centres {
    private static final Centre UNNAMED = new Centre("Ośrodek Pomocy Społecznej", "OPS", false);

    private final JdbcClient jdbc;

    Centres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The centre, or a nameless one until somebody has named it. */
    @Transactional(readOnly = true)
    public Centre centre() {
        return named().orElse(UNNAMED);
    }

    /** The centre, if it has been named. */
    @Transactional(readOnly = true)
    public Optional<Centre> named() {
        return jdbc.sql("select name, short_name, demo from centre")
                .query(Centre.class)
                .optional();
    }

    /** Names the centre, or names it anew. */
    @Transactional
    public void name(Centre centre) {
        jdbc.sql("""
                        insert into centre (name, short_name, demo) values (?, ?, ?)
                        on conflict (id) do update set name = excluded.name, short_name = excluded.short_name""").params(centre.name(), centre.shortName(), centre.demo()).update();
    }
}
