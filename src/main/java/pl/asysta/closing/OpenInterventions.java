package pl.asysta.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.intervention.Interventions;

/** Interventions that nobody has ended. */
@Component
class OpenInterventions implements OpenMatters {
    private final Interventions interventions;

    OpenInterventions(Interventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public List<OpenMatter> of(CaseView family) {
        return interventions.open(family.id()).stream()
                .map(open -> OpenMatter.ofDanger("closing.open.intervention", open.number()))
                .toList();
    }
}
