package pl.asysta.visits;

import java.util.Set;
import java.util.stream.Collectors;

/** What kind of meeting an entry of the work card tells of. */
public enum VisitKind {
    HOME_VISIT,
    /** With the family, but not at its home. */
    ELSEWHERE,
    PHONE,
    /** With a school, a clinic or an office about the family, without it. */
    INSTITUTION,
    /** With the family to an office, a doctor or a court. */
    ACCOMPANYING,
    /** Art. 15(1)(12): the safety of the children or the family called for it. */
    INTERVENTION,
    /** The first visit of all, together with the social worker. */
    JOINT_FIRST_VISIT,
    /** Agreed upon, but nobody was there. */
    MISSED;

    /** Its name for pages; a first visit without a social worker is no joint one. */
    String named(boolean joint) {
        return this == JOINT_FIRST_VISIT && !joint ? "FIRST_VISIT" : name();
    }

    /** Those in which the assistant sees the family. */
    public static final Set<VisitKind> FACE_TO_FACE =
            Set.of(HOME_VISIT, ELSEWHERE, ACCOMPANYING, INTERVENTION, JOINT_FIRST_VISIT);

    /** The names of {@link #FACE_TO_FACE}, as a list in a statement. */
    static final String FACE_TO_FACE_NAMES =
            FACE_TO_FACE.stream().sorted().map(kind -> "'" + kind + "'").collect(Collectors.joining(", ", "(", ")"));
}
