package pl.asysta.drift;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;

/** The quiet signals that have not been answered, those of longest ago first. A family whose work is over has none. */
@Service
@Transactional(readOnly = true)
public class DriftSignals {
    private final SignalRows rows;

    DriftSignals(SignalRows rows) {
        this.rows = rows;
    }

    /** Those of a family that the caller has already been allowed to see. */
    public List<DriftSignal> of(CaseId family) {
        return rows.of(family);
    }

    /** One of them; empty when there is no such signal, or no longer. */
    public Optional<DriftSignal> of(CaseId family, SignalId id) {
        return of(family).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of an assistant's families and of whom she stands in for; for those who lead assistants, of every family. */
    public List<DriftSignal> of(Viewer viewer) {
        if (viewer.role().leadsAssistants()) {
            return rows.all();
        }
        return viewer.role() == Role.FAMILY_ASSISTANT ? rows.of(viewer.assistants()) : List.of();
    }
}
