package pl.asysta.forlife.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.forlife.CounsellingField;
import pl.asysta.forlife.Entitlement;
import pl.asysta.forlife.Evidence;
import pl.asysta.forlife.ForLifeText;
import pl.asysta.forlife.ForLifeView;
import pl.asysta.forlife.RecordForLife;
import pl.asysta.forlife.Statement;
import pl.asysta.forlife.SubmittedAs;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.statute.MedicalSpeciality;

/** The boxes of a family's own request; only a request that is filed wants them filled. */
record ForLifeForm(
        long version,

        @NotNull(groups = Complete.class, message = "{forlife.form.applicant.required}") @Nullable
        UUID applicant,

        @Day @NotBlank(groups = Complete.class, message = "{forlife.form.receivedOn.required}") @Nullable
        String receivedOn,

        @NotNull(groups = Complete.class, message = "{forlife.form.submittedAs.required}") @Nullable
        SubmittedAs submittedAs,

        @Day @NotBlank(groups = Complete.class, message = "{forlife.form.signedOn.required}") @Nullable
        String signedOn,

        @NotNull(groups = Complete.class, message = "{forlife.form.evidence.required}") @Nullable
        Evidence evidence,

        @Day @Nullable String evidenceOn,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String doctor,

        @Nullable MedicalSpeciality speciality,
        @Nullable Entitlement entitlement,
        Set<CounsellingField> fields,

        @NotBlank(groups = Complete.class, message = "{forlife.form.scope.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String scope,

        @Day @NotBlank(groups = Complete.class, message = "{forlife.form.dataProcessingOn.required}") @Nullable
        String dataProcessingOn,

        @Day @NotBlank(groups = Complete.class, message = "{forlife.form.informationOn.required}") @Nullable
        String informationOn,

        @Day @Nullable String familyConsentOn) {
    ForLifeForm {
        fields = fields == null
                ? Set.of()
                : fields.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** A request that nobody has recorded. */
    static ForLifeForm blank() {
        return new ForLifeForm(
                ForLifeView.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null);
    }

    static ForLifeForm of(ForLifeView request) {
        var text = request.text();
        var applicant = text.applicant();
        return new ForLifeForm(
                request.version(),
                applicant == null ? null : applicant.id(),
                Days.typed(text.receivedOn()),
                text.submittedAs(),
                Days.typed(text.signedOn()),
                text.evidence(),
                Days.typed(text.evidenceOn()),
                text.doctor(),
                text.speciality(),
                text.entitlement(),
                request.fields(),
                text.scope(),
                Days.typed(request.statements().get(Statement.DATA_PROCESSING)),
                Days.typed(request.statements().get(Statement.INFORMATION_TO_ASSISTANT)),
                Days.typed(text.familyConsentOn()));
    }

    /** A certificate says who certified it, as what, and when. */
    static void checkCertificate(@Nullable ForLifeForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null || form.evidence != Evidence.MEDICAL_CERTIFICATE) {
            return;
        }
        if (form.evidenceOn == null) {
            errors.rejectValue("evidenceOn", "forlife.form.evidenceOn.required");
        }
        if (form.doctor == null) {
            errors.rejectValue("doctor", "forlife.form.doctor.required");
        }
        if (form.speciality == null) {
            errors.rejectValue("speciality", "forlife.form.speciality.required");
        }
    }

    RecordForLife toCommand(CaseId family) {
        return new RecordForLife(
                family,
                version,
                new ForLifeText(
                        applicant == null ? null : new PersonId(applicant),
                        Days.read(receivedOn).orElse(null),
                        submittedAs,
                        evidence,
                        Days.read(evidenceOn).orElse(null),
                        doctor,
                        speciality,
                        entitlement,
                        scope,
                        Days.read(signedOn).orElse(null),
                        Days.read(familyConsentOn).orElse(null)),
                fields,
                statements());
    }

    private Map<Statement, LocalDate> statements() {
        var statements = new EnumMap<Statement, LocalDate>(Statement.class);
        Days.read(dataProcessingOn).ifPresent(on -> statements.put(Statement.DATA_PROCESSING, on));
        Days.read(informationOn).ifPresent(on -> statements.put(Statement.INFORMATION_TO_ASSISTANT, on));
        return statements;
    }
}
