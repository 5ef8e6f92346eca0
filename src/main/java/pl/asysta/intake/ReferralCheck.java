package pl.asysta.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import pl.asysta.cases.ExpectedBirth;
import pl.asysta.cases.NewMember;
import pl.asysta.kernel.HouseNumber;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Violations;
import pl.asysta.statute.FamilySupportAct;

/** What a referral must not say: days to come, houses without a number, people born after it. */
@Component
class ReferralCheck {
    private final Clock clock;

    ReferralCheck(Clock clock) {
        this.clock = clock;
    }

    /** All that is wrong with a referral in itself. */
    Violations of(RegisterReferral registration) {
        var wrong = new Violations();
        time(registration, wrong);
        if (registration.source().isOutside() && registration.reporter() == null) {
            wrong.at("reporter", "intake.reporter-missing");
        }
        if (HouseNumber.read(registration.address().house()).isEmpty()) {
            wrong.at("house", "intake.form.house.wrong");
        }
        if (registration.members().isEmpty()) {
            wrong.at("members[0].firstName", "intake.nobody-named");
        }
        for (int i = 0; i < registration.members().size(); i++) {
            member(registration.members().get(i), "members[" + i + "]", registration.receivedOn(), wrong);
        }
        return wrong;
    }

    private void time(RegisterReferral registration, Violations wrong) {
        var received = registration.receivedOn();
        if (received.isAfter(LocalDate.now(clock))) {
            wrong.at("receivedOn", "form.day.future");
        } else if (received.atTime(registration.receivedTime()).isAfter(LocalDateTime.now(clock))) {
            wrong.at("receivedTime", "intake.time-in-future");
        } else if (received.isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            wrong.at("receivedOn", "intake.before-the-act");
        }
        var letter = registration.letter();
        if (letter != null && letter.datedOn() != null && letter.datedOn().isAfter(received)) {
            wrong.at("letterDatedOn", "intake.letter-after-referral");
        }
    }

    private void member(NewMember member, String path, LocalDate received, Violations wrong) {
        wrong.of(() -> ExpectedBirth.check(member.expectedOn(), LocalDate.now(clock), path + ".birthDate"));
        var born = member.birthDate();
        if (born != null && born.isAfter(received)) {
            wrong.at(path + ".birthDate", "intake.born-after-referral");
        }
        Pesel pesel = member.pesel();
        if (pesel != null && born != null && !pesel.birthDate().equals(born)) {
            wrong.at(path + ".pesel", "intake.pesel-other-birth-date");
        }
    }
}
