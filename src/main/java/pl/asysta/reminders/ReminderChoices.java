package pl.asysta.reminders;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Who is reminded by e-mail: the address is the administrator's to enter, how often is each worker's own choice. */
@Service
@Transactional
public class ReminderChoices {
    private final ChoiceRows rows;

    ReminderChoices(ChoiceRows rows) {
        this.rows = rows;
    }

    /** A worker's own. */
    @Transactional(readOnly = true)
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public ReminderChoice own(Viewer viewer) {
        return rows.addressee(viewer.worker()).map(Addressee::choice).orElseThrow();
    }

    /** She chooses. */
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public void choose(Frequency frequency, boolean urgentAtOnce, Viewer viewer) {
        rows.choose(viewer.worker(), frequency, urgentAtOnce);
    }

    /** Everybody with an open account who may see families, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Addressee> everyone() {
        return rows.addressees();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is no such worker among them
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Addressee one(WorkerId worker) {
        return rows.addressee(worker).orElseThrow(() -> new NotFound("addressee", worker));
    }

    /**
     * Where she is written to from now on, also the letters that wait.
     *
     * @throws StaleVersion if somebody changed her address meanwhile
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void address(SetAddress command, SignedIn by) {
        long current = one(command.worker()).version();
        if (!rows.address(command, by.id())) {
            throw new StaleVersion(command.version(), current);
        }
    }
}
