package pl.asysta.visits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Those that an assistant agrees with a family; the joint first visit has pages of its own. */
    public static final List<VisitKind> AGREED = List.of(HOME_VISIT, ELSEWHERE, PHONE, INSTITUTION, ACCOMPANYING);

    /** Those that she writes down; the joint first visit has pages of its own. */
    public static final List<VisitKind> WRITTEN =
            List.of(HOME_VISIT, ELSEWHERE, PHONE, INSTITUTION, ACCOMPANYING, INTERVENTION, MISSED);

    /** Those in which the assistant sees the family. */
    public static final Set<VisitKind> FACE_TO_FACE =
            Set.of(HOME_VISIT, ELSEWHERE, ACCOMPANYING, INTERVENTION, JOINT_FIRST_VISIT);

    /** The names of {@link #FACE_TO_FACE}, as a list in a statement. */
    static final String FACE_TO_FACE_NAMES =
            FACE_TO_FACE.stream().sorted().map(kind -> "'" + kind + "'").collect(Collectors.joining(", ", "(", ")"));

    /** Where such a meeting is unless somebody says otherwise; a phone call is nowhere. */
    public @Nullable VisitPlace usualPlace() {
        return switch (this) {
            case HOME_VISIT, INTERVENTION, JOINT_FIRST_VISIT, MISSED -> VisitPlace.HOME;
            case ELSEWHERE -> VisitPlace.CHOSEN_BY_FAMILY;
            case INSTITUTION, ACCOMPANYING -> VisitPlace.INSTITUTION;
            case PHONE -> null;
        };
    }

    /**
     * Where it was. The form begins at the family's home: on a meeting that cannot be there, that is only what stood there
     * before its kind was chosen.
     *
     * @param ticked the place of the form
     */
    public @Nullable VisitPlace at(@Nullable VisitPlace ticked) {
        boolean leftFromTheForm = ticked == VisitPlace.HOME && usualPlace() != VisitPlace.HOME;
        return this == PHONE || leftFromTheForm ? usualPlace() : ticked;
    }
}
