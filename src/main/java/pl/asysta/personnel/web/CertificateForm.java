package pl.asysta.personnel.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.personnel.Certificate;
import pl.asysta.personnel.CertificateKind;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** One row of certificates; a row with nothing in it is none. */
record CertificateForm(
        @Nullable CertificateKind kind,

        @Size(max = 80, message = "{form.too-long}") @Nullable
        String number,

        @Day @Nullable String issuedOn,
        @Day(future = true) @Nullable String expiresOn) {
    static final CertificateForm BLANK = new CertificateForm(null, null, null, null);

    static CertificateForm of(Certificate certificate) {
        return new CertificateForm(
                certificate.kind(),
                certificate.number(),
                Days.typed(certificate.issuedOn()),
                Days.typed(certificate.expiresOn()));
    }

    public boolean isBlank() {
        return kind == null && number == null && issuedOn == null && expiresOn == null;
    }

    /** A row with something in it wants all but the last day. */
    void check(String path, Errors errors) {
        if (isBlank()) {
            return;
        }
        if (kind == null) {
            errors.rejectValue(path + ".kind", "personnel.form.kind.required");
        }
        if (number == null) {
            errors.rejectValue(path + ".number", "personnel.form.certificate.number.required");
        }
        if (issuedOn == null) {
            errors.rejectValue(path + ".issuedOn", "personnel.form.issuedOn.required");
        }
        var issued = Days.read(issuedOn);
        if (issued.isPresent()
                && Days.read(expiresOn).filter(issued.get()::isAfter).isPresent()) {
            errors.rejectValue(path + ".expiresOn", "personnel.expires-before-issue");
        }
    }

    Certificate toCertificate() {
        return new Certificate(
                Objects.requireNonNull(kind),
                String.valueOf(number).strip(),
                Days.of(issuedOn),
                Days.read(expiresOn).orElse(null));
    }
}
