package pl.asysta.centre;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accessibility declaration: for everybody to read, for the administrator to keep. */
@Service
@Transactional
public class Declarations {
    private final JdbcClient jdbc;

    Declarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that holds; nothing until the administrator has made the first. */
    @Transactional(readOnly = true)
    public Optional<Declaration> current() {
        return jdbc.sql("""
                        select contact, email, phone, building, drawn_up_on, reviewed_on from accessibility_declaration
                         order by number desc limit 1""").query(Declaration.class).optional();
    }

    /** Makes a new one; the earlier ones stay on file. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void declare(Declaration declaration) {
        jdbc.sql("""
                        insert into accessibility_declaration (contact, email, phone, building, drawn_up_on, reviewed_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        declaration.contact(),
                        declaration.email(),
                        declaration.phone(),
                        declaration.building(),
                        declaration.drawnUpOn(),
                        declaration.reviewedOn())
                .update();
    }
}
