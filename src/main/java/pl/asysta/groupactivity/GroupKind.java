package pl.asysta.groupactivity;

import java.time.LocalDate;
import pl.asysta.cases.MemberView;

/** For whom group classes are. */
public enum GroupKind {
    /** Classes for parents (art. 15(1)(10)). */
    PARENTS,
    /** Psycho-educational classes for children (art. 15(1)(11)). */
    CHILDREN;

    /** Whether they are for this person: an adult or a parent of any age; or somebody who may be a minor on this day. */
    boolean isFor(MemberView member, LocalDate day) {
        boolean mayBeMinor = member.mayBeMinorOn(day);
        return this == CHILDREN ? mayBeMinor : !mayBeMinor || member.kinship().isParent();
    }
}
