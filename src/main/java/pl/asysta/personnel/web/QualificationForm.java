package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.personnel.OffenderRegisterCheck;
import pl.asysta.personnel.QualificationPath;
import pl.asysta.personnel.QualificationText;
import pl.asysta.personnel.QualificationView;
import pl.asysta.personnel.RecordQualification;
import pl.asysta.personnel.Statements;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.SexOffenderRegister;

/** The boxes of what qualifies a worker; all of them may wait, the check of the register is whole or none. */
record QualificationForm(
        long version,
        @Nullable QualificationPath path,
        List<@Valid CertificateForm> certificates,
        @Day @Nullable String parentalAuthority,
        @Day @Nullable String alimony,
        @Day @Nullable String noConviction,
        @Day @Nullable String registerOn,

        @Size(max = 120, message = "{form.too-long}") @Nullable
        String registerChecker,

        @Nullable Boolean registerClean) {
    QualificationForm {
        certificates = BlankRows.after(certificates, CertificateForm::isBlank, CertificateForm.BLANK);
    }

    static QualificationForm of(QualificationView qualification) {
        var text = qualification.text();
        var check = text.check();
        return new QualificationForm(
                qualification.version(),
                text.path(),
                text.certificates().stream().map(CertificateForm::of).toList(),
                Days.typed(text.statements().parentalAuthority()),
                Days.typed(text.statements().alimony()),
                Days.typed(text.statements().noConviction()),
                check == null ? null : Days.typed(check.on()),
                check == null ? null : check.checker(),
                check == null ? null : check.clean());
    }

    /** What one box cannot say alone. */
    static void check(@Nullable QualificationForm form, BindingResult errors) {
        boolean unread = errors.getTarget() == null; // a row with a value that could not be read, which the errors say
        if (form != null && !unread) {
            form.check(errors);
        }
    }

    private void check(BindingResult errors) {
        for (int i = 0; i < certificates.size(); i++) {
            certificates.get(i).check("certificates[" + i + "]", errors);
        }
        if (isChecked()) {
            if (registerOn == null) {
                errors.rejectValue("registerOn", "personnel.form.registerOn.required");
            }
            if (registerChecker == null) {
                errors.rejectValue("registerChecker", "personnel.form.registerChecker.required");
            }
            if (registerClean == null) {
                errors.rejectValue("registerClean", "personnel.form.registerClean.required");
            }
        }
        if (Days.read(registerOn)
                .filter(SexOffenderRegister.OPEN_SINCE::isAfter)
                .isPresent()) {
            errors.rejectValue("registerOn", "personnel.register-not-open-yet");
        }
    }

    RecordQualification toCommand(WorkerId worker) {
        var statements = new Statements(
                Days.read(parentalAuthority).orElse(null),
                Days.read(alimony).orElse(null),
                Days.read(noConviction).orElse(null));
        var check = isChecked()
                ? new OffenderRegisterCheck(
                        Days.of(registerOn), String.valueOf(registerChecker), Objects.requireNonNull(registerClean))
                : null;
        var known = certificates.stream()
                .filter(row -> !row.isBlank())
                .map(CertificateForm::toCertificate)
                .toList();
        return new RecordQualification(worker, version, new QualificationText(path, statements, check, known));
    }

    private boolean isChecked() {
        return registerOn != null || registerChecker != null || registerClean != null;
    }
}
