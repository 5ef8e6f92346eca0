package pl.asysta.interview;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;

interface AmendmentRepository extends Repository<Amendment, UUID> {
    List<Amendment> findByFamilyAndPaperOrderByNumber(CaseId family, PaperKind paper);

    default List<AmendmentView> viewsOf(CaseId family, PaperKind paper) {
        return findByFamilyAndPaperOrderByNumber(family, paper).stream()
                .map(Amendment::view)
                .toList();
    }
}
