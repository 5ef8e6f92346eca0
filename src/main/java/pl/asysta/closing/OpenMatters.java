package pl.asysta.closing;

import java.util.List;
import pl.asysta.cases.CaseView;

/** Of one kind, those that are open with a family; every bean of this kind is asked before the work ends. */
interface OpenMatters {
    List<OpenMatter> of(CaseView family);
}
