package pl.asysta.demo.zalesie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.request.RequestStatus;

/**
 * What has happened to a family and when.
 *
 * @param request where its request stands, or null if there was none
 * @param steps oldest first
 */
record Course(Stage stage, @Nullable RequestStatus request, boolean urgent, List<Step> steps) {
    /** The first paper of this kind, which must be there. */
    Step step(PaperKind paper) {
        return find(paper).orElseThrow();
    }

    /** Which spell of work this is: the second for a family that has come back. */
    int spell() {
        return find(PaperKind.REOPENING).isPresent() ? 2 : 1;
    }

    Optional<Step> find(PaperKind paper) {
        return steps.stream().filter(step -> step.paper() == paper).findFirst();
    }
}
