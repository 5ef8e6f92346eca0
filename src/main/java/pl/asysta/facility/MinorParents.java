package pl.asysta.facility;

import java.util.List;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.RuleViolation;

/** Who may be the minor parent that leaves a facility (art. 11(1a)): mother or father of the family, aged 13 to 17. */
public final class MinorParents {
    private static final int YOUNGEST = 13;

    private MinorParents() {}

    /** The parents of a family who were not known to be of age when the centre learned of it. */
    public static List<MemberView> of(CaseView family) {
        return family.members().stream()
                .filter(member -> member.kinship().isParent())
                .filter(member -> member.birthDate() == null || member.isMinorOn(family.informedOn()))
                .toList();
    }

    static void check(RecordNotice notice, CaseView family) {
        var parent = family.member(notice.parent())
                .orElseThrow(() -> RuleViolation.at("parent", "facility.parent-not-of-the-family"));
        if (!parent.kinship().isParent()) {
            throw RuleViolation.at("parent", "facility.not-a-parent");
        }
        var born = parent.birthDate();
        if (born == null) {
            throw RuleViolation.at("parent", "facility.birth-date-unknown");
        }
        if (!parent.isMinorOn(notice.leavesOn())) {
            throw RuleViolation.at("parent", "facility.parent-of-age");
        }
        if (notice.leavesOn().isBefore(born.plusYears(YOUNGEST))) {
            throw RuleViolation.at("parent", "facility.parent-too-young");
        }
    }
}
