package pl.asysta.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import pl.asysta.cases.ExpectedBirth;
import pl.asysta.cases.NewMember;
import pl.asysta.kernel.HouseNumber;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.statute.FamilySupportAct;

/** What a referral must not say: days to come, houses without a number, people born after it. */
@Component
class ReferralCheck {
    private final Clock clock;

    ReferralCheck(Clock clock) {
        this.clock = clock;
    }

    void of(RegisterReferral registration) {
        time(registration);
        if (registration.source().isOutside() && registration.reporter() == null) {
            throw RuleViolation.at("reporter", "intake.reporter-missing");
        }
        if (HouseNumber.read(registration.address().house()).isEmpty()) {
            throw RuleViolation.at("house", "intake.form.house.wrong");
        }
        if (registration.members().isEmpty()) {
            throw RuleViolation.at("members[0].firstName", "intake.nobody-named");
        }
        for (int i = 0; i < registration.members().size(); i++) {
            member(registration.members().get(i), "members[" + i + "]", registration.receivedOn());
        }
    }

    private void time(RegisterReferral registration) {
        var received = registration.receivedOn();
        if (received.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("receivedOn", "form.day.future");
        }
        if (received.atTime(registration.receivedTime()).isAfter(LocalDateTime.now(clock))) {
            throw RuleViolation.at("receivedTime", "intake.time-in-future");
        }
        if (received.isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            throw RuleViolation.at("receivedOn", "intake.before-the-act");
        }
        var letter = registration.letter();
        if (letter != null && letter.datedOn() != null && letter.datedOn().isAfter(received)) {
            throw RuleViolation.at("letterDatedOn", "intake.letter-after-referral");
        }
    }

    private void member(NewMember member, String path, LocalDate received) {
        ExpectedBirth.check(member.expectedOn(), LocalDate.now(clock), path + ".birthDate");
        var born = member.birthDate();
        if (born != null && born.isAfter(received)) {
            throw RuleViolation.at(path + ".birthDate", "intake.born-after-referral");
        }
        Pesel pesel = member.pesel();
        if (pesel != null && born != null && !pesel.birthDate().equals(born)) {
            throw RuleViolation.at(path + ".pesel", "intake.pesel-other-birth-date");
        }
    }
}
