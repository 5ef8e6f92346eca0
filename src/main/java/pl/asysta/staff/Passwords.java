package pl.asysta.staff;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Centre;
import pl.asysta.centre.Centres;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;

/** How a worker comes by her password: first through a one-time link, never from us; later she may choose another one. */
@Service
@Transactional
public class Passwords {
    private static final String NEW_ONE = "chosen.password";

    private final WorkerRepository workers;
    private final Workers register;
    private final OneTimeLinks links;
    private final Centres centres;
    private final NewPasswords chosen;
    private final KeptSession sessions;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Passwords(
            WorkerRepository workers,
            Workers register,
            OneTimeLinks links,
            Centres centres,
            NewPasswords chosen,
            KeptSession sessions,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.workers = workers;
        this.centres = centres;
        this.register = register;
        this.links = links;
        this.chosen = chosen;
        this.sessions = sessions;
        this.encoder = encoder;
        this.events = events;
    }

    /** Chooses the password of the worker whose link this is, and uses the link up. */
    public void choose(String token, String password) {
        var holder = links.holder(token).orElseThrow(() -> new NotFound("link", "password"));
        useUp(token);
        chosen.choose(workers.findById(holder).orElseThrow(), "password", password, centres.centre());
    }

    /** Names the centre, makes its first administrator, whose link was printed to the log, and uses the link up. */
    public void setUp(String token, Centre centre, NewWorker administrator, String password) {
        if (!links.mayMakeFirstAdministrator(token) || !register.isEmpty()) {
            throw new NotFound("link", "setup");
        }
        useUp(token);
        centres.name(centre);
        var id = register.add(administrator);
        chosen.choose(workers.findById(id).orElseThrow(), "password.password", password, centre);
        events.publishEvent(new CentreFounded(id));
    }

    /**
     * Chooses another password in place of the one she has and has to know.
     *
     * @param session the only one of hers that goes on
     */
    public void change(SignedIn me, String current, String password, String session) {
        if (!isOf(me, current)) {
            throw RuleViolation.at("current", "staff.password.current-wrong");
        }
        if (current.equals(password)) {
            throw RuleViolation.at(NEW_ONE, "staff.password.same");
        }
        sessions.keep(session);
        chosen.choose(workers.findById(me.id()).orElseThrow(), NEW_ONE, password, centres.centre());
    }

    /** Whether this is her password. */
    @Transactional(readOnly = true)
    public boolean isOf(SignedIn me, String password) {
        return encoder.matches(
                password, workers.findById(me.id()).orElseThrow().signedIn().getPassword());
    }

    private void useUp(String token) {
        if (!links.use(token)) {
            throw new NotFound("link", "used");
        }
    }
}
