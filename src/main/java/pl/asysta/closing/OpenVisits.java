package pl.asysta.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.visits.AgreedVisits;

/** Visits that are agreed and not written up; they are called off when the work ends. */
@Component
class OpenVisits implements OpenMatters {
    private final AgreedVisits agreed;

    OpenVisits(AgreedVisits agreed) {
        this.agreed = agreed;
    }

    @Override
    public List<OpenMatter> of(CaseView family) {
        return agreed.open(family.id()).stream()
                .map(visit -> OpenMatter.of("closing.open.visit", visit.day()))
                .toList();
    }
}
