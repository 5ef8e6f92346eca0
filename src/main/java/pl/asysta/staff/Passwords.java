package pl.asysta.staff;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Centre;
import pl.asysta.centre.Centres;
import pl.asysta.kernel.NotFound;

/** How a worker comes by her password: never from us, always through a one-time link. */
@Service
@Transactional
public class Passwords {
    private final WorkerRepository workers;
    private final Workers register;
    private final OneTimeLinks links;
    private final Centres centres;
    private final PasswordEncoder encoder;

    Passwords(
            WorkerRepository workers, Workers register, OneTimeLinks links, Centres centres, PasswordEncoder encoder) {
        this.workers = workers;
        this.centres = centres;
        this.register = register;
        this.links = links;
        this.encoder = encoder;
    }

    /** Chooses the password of the worker whose link this is, and uses the link up. */
    public void choose(String token, String password) {
        var holder = links.holder(token).orElseThrow(() -> new NotFound("link", "password"));
        useUp(token);
        workers.findById(holder).orElseThrow().choosePassword(String.valueOf(encoder.encode(password)));
    }

    /** Names the centre, makes its first administrator, whose link was printed to the log, and uses the link up. */
    public void setUp(String token, Centre centre, NewWorker administrator, String password) {
        if (!links.mayMakeFirstAdministrator(token) || !register.isEmpty()) {
            throw new NotFound("link", "setup");
        }
        useUp(token);
        centres.name(centre);
        var id = register.add(administrator);
        workers.findById(id).orElseThrow().choosePassword(String.valueOf(encoder.encode(password)));
    }

    private void useUp(String token) {
        if (!links.use(token)) {
            throw new NotFound("link", "used");
        }
    }
}
