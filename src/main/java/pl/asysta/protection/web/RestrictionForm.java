package pl.asysta.protection.web;

import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.protection.RestrictFamily;
import pl.asysta.site.Prose;
import pl.asysta.staff.WorkerId;

/** The boxes of a restriction. */
record RestrictionForm(
        @Nullable List<UUID> readers,

        @NotBlank(message = "{restriction.form.reason.required}") @Prose @Nullable
        String reason) {
    /** With those marked who are named now, or who would else lose the family. */
    static RestrictionForm naming(Set<WorkerId> workers) {
        return new RestrictionForm(workers.stream().map(WorkerId::id).toList(), null);
    }

    RestrictFamily toCommand(CaseId family) {
        var named = new HashSet<WorkerId>();
        if (readers != null) {
            readers.forEach(reader -> named.add(new WorkerId(reader)));
        }
        return new RestrictFamily(family, String.valueOf(reason).strip(), named);
    }
}
