package pl.asysta.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** With whom a worker may have spoken about a family. */
@Component
class Partners {
    private final Workers workers;

    Partners(Workers workers) {
        this.workers = workers;
    }

    /** Those on the other side; nobody while the family has no assistant, or when this role writes no such notes. */
    List<WorkerView> of(CaseView family, NoteKind kind, Viewer viewer) {
        if (!kind.isWrittenBy(viewer.role())) {
            return List.of();
        }
        return switch (kind) {
            case EXCHANGE -> ofExchange(family, viewer);
            case DIRECTOR_TALK ->
                viewer.role().decidesRequests()
                        ? Stream.concat(
                                        known(family.assistant(), family.socialWorker()),
                                        workers.active(Role.COORDINATOR).stream())
                                .toList()
                        : Stream.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR)
                                .flatMap(role -> workers.active(role).stream())
                                .toList();
        };
    }

    private List<WorkerView> ofExchange(CaseView family, Viewer viewer) {
        if (family.assistant() == null) {
            return List.of();
        }
        return known(viewer.role() == Role.FAMILY_ASSISTANT ? family.socialWorker() : family.assistant())
                .toList();
    }

    private Stream<WorkerView> known(@Nullable WorkerId... ids) {
        var wanted = Arrays.stream(ids).filter(Objects::nonNull).toList();
        var found = workers.workers(wanted);
        return wanted.stream().map(found::get).filter(Objects::nonNull);
    }
}
