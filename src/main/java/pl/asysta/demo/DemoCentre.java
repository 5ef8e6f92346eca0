package pl.asysta.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Centre;
import pl.asysta.centre.Centres;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.demo.zalesie.Zalesie;

/** The demonstration centre: moves into the application's own database while nobody else lives there. */
@Service
public class DemoCentre {
    private final DatabaseAccess access;
    private final DemoProperties properties;
    private final Centres centres;
    private final Zalesie zalesie;
    private final JdbcClient jdbc;

    DemoCentre(DatabaseAccess access, DemoProperties properties, Centres centres, Zalesie zalesie, JdbcClient jdbc) {
        this.access = access;
        this.properties = properties;
        this.centres = centres;
        this.zalesie = zalesie;
        this.jdbc = jdbc;
    }

    /** Moves in, or answers false: asked not to, somebody else's database, or not empty. All of it or nothing. */
    @Transactional
    public boolean moveIn() {
        if (!properties.enabled() || !access.embedded() || !isEmpty()) {
            return false;
        }
        centres.name(new Centre("Ośrodek Pomocy Społecznej w Zalesiu", "OPS w Zalesiu", true));
        zalesie.settle(properties.families());
        return true;
    }

    /** How to sign in, as long as this installation is the demonstration. */
    @Transactional(readOnly = true)
    public Optional<DemoSignIn> signIn() {
        return centres.named().filter(Centre::demo).map(demo -> new DemoSignIn(Zalesie.PASSWORD, accounts()));
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from worker) and not exists (select from centre)")
                .query(Boolean.class)
                .single();
    }

    private static List<DemoSignIn.Account> accounts() {
        return Zalesie.fixedStaff().stream()
                .map(person ->
                        new DemoSignIn.Account(person.login(), person.name().full(), person.title()))
                .toList();
    }
}
