package pl.asysta.personnel;

import java.util.EnumSet;
import java.util.Set;

/** The three ways to qualify as a family assistant (art. 12(1)(1)). */
public enum QualificationPath {
    /** Letter a: higher education in pedagogy, psychology, sociology, family sciences or social work. */
    A(EnumSet.of(CertificateKind.DIPLOMA)),
    /** Letter b: any higher education, training or postgraduate studies, and a year of experience. */
    B(EnumSet.of(CertificateKind.DIPLOMA, CertificateKind.TRAINING, CertificateKind.EXPERIENCE)),
    /** Letter c: secondary education, training, and three years of experience. */
    C(EnumSet.of(CertificateKind.DIPLOMA, CertificateKind.TRAINING, CertificateKind.EXPERIENCE));

    private final Set<CertificateKind> proofs;

    QualificationPath(Set<CertificateKind> proofs) {
        this.proofs = proofs;
    }

    /** What must be proved on this path. */
    public Set<CertificateKind> proofs() {
        return EnumSet.copyOf(proofs);
    }
}
