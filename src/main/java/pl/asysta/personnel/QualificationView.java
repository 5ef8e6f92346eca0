package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.SexOffenderRegister;

/**
 * What qualifies a worker, and what is still missing.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param savedBy who saved it last, or null
 */
public record QualificationView(
        long version, QualificationText text, @Nullable WorkerId savedBy) {
    /** Nothing saved yet. */
    static final QualificationView NONE = new QualificationView(-1, QualificationText.NONE, null);

    /** What art. 12(1) wants from a family assistant and this file does not show on this day. */
    public List<QualificationGap> gapsOn(LocalDate day) {
        var gaps = new ArrayList<QualificationGap>();
        var path = text.path();
        if (path == null) {
            gaps.add(QualificationGap.PATH);
        } else {
            path.proofs().stream()
                    .filter(kind -> text.certificates().stream()
                            .noneMatch(certificate -> certificate.kind() == kind && certificate.isGoodOn(day)))
                    .map(QualificationGap::of)
                    .forEach(gaps::add);
        }
        gaps.addAll(unsigned());
        var check = text.check();
        if (SexOffenderRegister.isCheckedOn(day) && (check == null || !check.clean())) {
            gaps.add(QualificationGap.OFFENDER_REGISTER);
        }
        return gaps;
    }

    private List<QualificationGap> unsigned() {
        var gaps = new ArrayList<QualificationGap>();
        if (text.statements().parentalAuthority() == null) {
            gaps.add(QualificationGap.PARENTAL_AUTHORITY);
        }
        if (text.statements().alimony() == null) {
            gaps.add(QualificationGap.ALIMONY);
        }
        if (text.statements().noConviction() == null) {
            gaps.add(QualificationGap.NO_CONVICTION);
        }
        return gaps;
    }
}
