package pl.asysta.retention.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/** The marks of the files that go on a list. */
record ChosenFilesForm(@Nullable List<UUID> families) {
    Set<CaseId> chosen() {
        return families == null ? Set.of() : families.stream().map(CaseId::new).collect(Collectors.toSet());
    }
}
