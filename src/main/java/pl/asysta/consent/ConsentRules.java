package pl.asysta.consent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;

/** What a paper must say before it is put on record; everything that is wrong is said at once. */
record ConsentRules(CaseView family, ConsentHistory history, LocalDate today) {
    void check(RecordConsent recording) {
        if (family.isOver()) {
            throw new RuleViolation("consent.family-closed");
        }
        if (recording.kind() == ConsentKind.WITHDRAWAL) {
            checkWithdrawal(recording);
        } else {
            checkSigned(recording);
        }
    }

    /** Who may sign this kind of paper on this day. */
    static List<MemberView> signatories(CaseView family, LocalDate on) {
        boolean minorsToo = family.pathway().letsMinorParentSign();
        return family.members().stream()
                .filter(member ->
                        member.maySignOn(on) || minorsToo && member.kinship().isParent() && member.isOfHouseholdOn(on))
                .toList();
    }

    /** What the pathway and the stage of this family allow to be signed; a withdrawal needs a consent instead. */
    static List<ConsentKind> possible(CaseView family) {
        return Stream.of(ConsentKind.values())
                .filter(kind -> kind != ConsentKind.WITHDRAWAL && !family.isOver())
                .filter(kind -> family.pathway().takes(kind.asked()))
                .filter(kind ->
                        kind != ConsentKind.COOPERATION || family.stage().hasAssistant())
                .toList();
    }

    private void checkSigned(RecordConsent recording) {
        var kind = recording.kind();
        if (!family.pathway().takes(kind.asked())) {
            throw new RuleViolation("cases.not-on-this-pathway." + kind.asked());
        }
        if (kind == ConsentKind.COOPERATION && !family.stage().hasAssistant()) {
            throw new RuleViolation("consent.cooperation-before-assistant");
        }
        var violations = new Violations();
        checkDay(recording, violations);
        checkPersons(recording, violations);
        var notice = recording.text().privacyNoticeOn();
        if (notice != null && notice.isAfter(recording.text().signedOn())) {
            violations.at("privacyNoticeOn", "consent.notice-after-signature");
        }
        if (kind == ConsentKind.COOPERATION && !recording.text().rulesDiscussed()) {
            violations.at("rulesDiscussed", "consent.rules-not-discussed");
        }
        violations.refuse();
    }

    private void checkDay(RecordConsent recording, Violations violations) {
        var on = recording.text().signedOn();
        if (on.isAfter(today)) {
            violations.at("signedOn", "form.day.future");
        } else if (on.isBefore(family.informedOn())) {
            violations.at("signedOn", "consent.before-referral", family.informedOn());
        } else if (recording.kind() == ConsentKind.COOPERATION) {
            family.latest(PaperKind.ASSIGNMENT)
                    .filter(assigned -> on.isBefore(assigned.datedOn()))
                    .ifPresent(assigned ->
                            violations.at("signedOn", "consent.cooperation-before-assignment", assigned.datedOn()));
        }
    }

    private void checkPersons(RecordConsent recording, Violations violations) {
        var may = ids(signatories(family, recording.text().signedOn()));
        if (recording.persons().isEmpty()) {
            violations.at("persons", recording.kind().isGiven() ? "consent.nobody-signed" : "consent.nobody-said");
        } else if (!may.containsAll(recording.persons())) {
            violations.at("persons", "consent.signatory-not-an-adult-of-the-family");
        } else {
            recording
                    .kind()
                    .refused()
                    .filter(consent -> hasSigned(consent, recording.persons()))
                    .ifPresent(consent -> violations.at("persons", "consent.refused-but-signed"));
        }
    }

    private boolean hasSigned(ConsentKind consent, Set<PersonId> persons) {
        return history.inForce(consent).stream()
                .flatMap(paper -> paper.persons().stream())
                .anyMatch(persons::contains);
    }

    private void checkWithdrawal(RecordConsent recording) {
        var withdrawn = history.inForce().stream()
                .filter(paper -> paper.id().equals(recording.withdraws()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("consent.nothing-to-withdraw"));
        var violations = new Violations();
        var on = recording.text().signedOn();
        if (on.isAfter(today)) {
            violations.at("signedOn", "form.day.future");
        } else if (on.isBefore(withdrawn.text().signedOn())) {
            violations.at(
                    "signedOn",
                    "consent.withdrawn-before-signed",
                    withdrawn.text().signedOn());
        }
        if (recording.persons().isEmpty()) {
            violations.at("persons", "consent.nobody-said");
        } else if (!withdrawn.persons().containsAll(recording.persons())) {
            violations.at("persons", "consent.withdrawn-by-others");
        }
        violations.refuse();
    }

    private static Set<PersonId> ids(List<MemberView> members) {
        var ids = new HashSet<PersonId>();
        members.forEach(member -> ids.add(member.id()));
        return ids;
    }
}
