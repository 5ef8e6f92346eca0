package pl.asysta.forlife;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.statute.ForLifeAct;

/** What must be in a request before it goes to the director: who asks, for what, on what evidence, both statements. */
record Acceptance(CaseView family, LocalDate today) {
    void check(RecordForLife request) {
        var text = request.text();
        var received = day(text.receivedOn(), "receivedOn", "forlife.form.receivedOn.required");
        if (received.isBefore(family.informedOn())) {
            throw RuleViolation.at("receivedOn", "forlife.received-before-referral");
        }
        checkApplicant(text, received);
        present(text.submittedAs(), "submittedAs", "forlife.form.submittedAs.required");
        checkEvidence(text);
        present(text.scope(), "scope", "forlife.form.scope.required");
        notAfterReceipt(day(text.signedOn(), "signedOn", "forlife.form.signedOn.required"), received, "signedOn");
        checkStatement(request, Statement.DATA_PROCESSING, "dataProcessingOn", received);
        checkStatement(request, Statement.INFORMATION_TO_ASSISTANT, "informationOn", received);
    }

    private void checkApplicant(ForLifeText text, LocalDate received) {
        var applicant = present(text.applicant(), "applicant", "forlife.form.applicant.required");
        if (family.applicantsOn(received).stream()
                .noneMatch(member -> member.id().equals(applicant))) {
            throw RuleViolation.at("applicant", "forlife.applicant-not-of-the-family");
        }
    }

    private void checkEvidence(ForLifeText text) {
        var evidence = present(text.evidence(), "evidence", "forlife.form.evidence.required");
        if (evidence == Evidence.PREGNANCY_DOCUMENT) {
            return; // any of them will do, whatever the category (art. 8(2))
        }
        var certified = day(text.evidenceOn(), "evidenceOn", "forlife.form.evidenceOn.required");
        present(text.doctor(), "doctor", "forlife.form.doctor.required");
        var speciality = present(text.speciality(), "speciality", "forlife.form.speciality.required");
        if (!ForLifeAct.certifyingOn(certified).contains(speciality)) {
            throw RuleViolation.at("speciality", "forlife.speciality-not-on-that-day");
        }
    }

    private void checkStatement(RecordForLife request, Statement statement, String field, LocalDate received) {
        var made = day(request.statements().get(statement), field, "forlife.form." + field + ".required");
        notAfterReceipt(made, received, field);
    }

    private static void notAfterReceipt(LocalDate day, LocalDate received, String field) {
        if (day.isAfter(received)) {
            throw RuleViolation.at(field, "forlife.after-receipt");
        }
    }

    private LocalDate day(@Nullable LocalDate day, String field, String missing) {
        var given = present(day, field, missing);
        if (given.isAfter(today)) {
            throw RuleViolation.at(field, "form.day.future");
        }
        if (given.isBefore(ForLifeAct.IN_FORCE_SINCE)) {
            throw RuleViolation.at(field, "forlife.before-the-act");
        }
        return given;
    }

    private static <T> T present(@Nullable T value, String field, String missing) {
        if (value == null) {
            throw RuleViolation.at(field, missing);
        }
        return value;
    }
}
