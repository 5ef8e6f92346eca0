package pl.asysta.institution;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The directory of institutions with which the centre works; kept by all who work with families. */
@Service
@Transactional
@PreAuthorize("!hasRole('ADMINISTRATOR')")
public class Institutions {
    private final InstitutionRows rows;
    private final OnceOnly once;
    private final Clock clock;

    Institutions(InstitutionRows rows, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.once = once;
        this.clock = clock;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<InstitutionView> all() {
        return rows.all();
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public InstitutionView one(UUID institution) {
        return rows.find(institution).orElseThrow(() -> new NotFound("institution", institution));
    }

    /**
     * Enters a new one; the same form twice enters one.
     *
     * @throws RuleViolation if there is one of this name
     */
    public void enter(EnterInstitution command, Viewer by) {
        named(() -> once.carryOut(
                command.token(), command, () -> rows.add(command.details(), by.worker(), OffsetDateTime.now(clock))));
    }

    /**
     * Puts it right. The same text twice is no mistake.
     *
     * @throws StaleVersion if somebody did so meanwhile
     * @throws RuleViolation if there is another one of this name
     */
    public void correct(CorrectInstitution command, Viewer by) {
        var held =
                rows.hold(command.institution()).orElseThrow(() -> new NotFound("institution", command.institution()));
        if (held.details().equals(command.details())) {
            return;
        }
        StaleVersion.refuseUnless(command.opened(), held.version());
        named(() -> rows.change(held.id(), command.details(), by.worker(), OffsetDateTime.now(clock)));
    }

    private static void named(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            var refusal = RuleViolation.at("name", "institution.name-taken");
            refusal.initCause(taken);
            throw refusal;
        }
    }
}
