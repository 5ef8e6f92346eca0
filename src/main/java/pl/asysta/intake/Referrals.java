package pl.asysta.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.NewMember;
import pl.asysta.cases.OpenCase;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.FamilySupportAct;

/** The register of referrals (rejestr zgłoszeń). */
@Service
@Transactional
public class Referrals {
    private final EntityManager entities;
    private final ReferralRepository referrals;
    private final Cases cases;
    private final Districts districts;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Referrals(
            EntityManager entities,
            ReferralRepository referrals,
            Cases cases,
            Districts districts,
            OnceOnly onceOnly,
            Clock clock) {
        this.entities = entities;
        this.referrals = referrals;
        this.cases = cases;
        this.districts = districts;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Registers a referral and opens a case for the district's social worker; the same form twice opens one case. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public CaseId register(RegisterReferral registration, Viewer by) {
        check(registration);
        return new CaseId(onceOnly.carryOut(
                registration.token(), registration, () -> open(registration, by).id()));
    }

    /** The referral that opened this case, which the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<ReferralView> of(CaseView family) {
        return referrals.findByFamily(family.id()).map(Referral::view);
    }

    private CaseId open(RegisterReferral registration, Viewer by) {
        var family = cases.open(new OpenCase(
                registration.label(),
                registration.source().pathway(),
                registration.address(),
                registration.district(),
                registration.members(),
                registration.receivedOn(),
                registration.urgent(),
                responsible(registration.district(), by)));
        entities.persist(new Referral(family, registration, by.worker(), clock.instant()));
        return family;
    }

    /** Whoever took the call, in her own district; elsewhere the district's own social worker. */
    private WorkerId responsible(int district, Viewer by) {
        return by.districts().contains(district)
                ? by.worker()
                : districts.workersOf(district).stream().findFirst().orElse(by.worker());
    }

    private void check(RegisterReferral registration) {
        var received = registration.receivedOn();
        if (received.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("receivedOn", "form.day.future");
        }
        if (received.isBefore(FamilySupportAct.IN_FORCE_SINCE)) {
            throw RuleViolation.at("receivedOn", "intake.before-the-act");
        }
        if (registration.source().isOutside() && registration.reporter() == null) {
            throw RuleViolation.at("reporter", "intake.reporter-missing");
        }
        if (districts.find(registration.district()).isEmpty()) {
            throw RuleViolation.at("district", "intake.district-unknown");
        }
        if (registration.members().isEmpty()) {
            throw RuleViolation.at("members[0].firstName", "intake.nobody-named");
        }
        for (int i = 0; i < registration.members().size(); i++) {
            checkMember(registration.members().get(i), "members[" + i + "]", received);
        }
    }

    private static void checkMember(NewMember member, String path, LocalDate received) {
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
