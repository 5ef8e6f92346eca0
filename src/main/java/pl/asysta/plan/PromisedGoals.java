package pl.asysta.plan;

import java.util.List;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;

/** Which areas of a family's life wait for a goal in its plan; whoever promises one answers. */
public interface PromisedGoals {
    /** Those of a family that the caller has already been allowed to see. */
    List<LifeArea> of(CaseId family);
}
