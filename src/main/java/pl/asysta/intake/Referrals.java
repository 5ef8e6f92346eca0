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
import pl.asysta.cases.OpenCase;
import pl.asysta.intake.HandoverFile.Entry;
import pl.asysta.people.Newcomers;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The register of referrals (rejestr zgłoszeń). */
@Service
@Transactional
public class Referrals {
    private final EntityManager entities;
    private final ReferralRepository referrals;
    private final Cases cases;
    private final Routing routing;
    private final HandoverFile handovers;
    private final ReferralNumbers numbers;
    private final ReferralCheck check;
    private final Newcomers newcomers;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Referrals(
            EntityManager entities,
            ReferralRepository referrals,
            Cases cases,
            Routing routing,
            HandoverFile handovers,
            ReferralNumbers numbers,
            ReferralCheck check,
            Newcomers newcomers,
            OnceOnly onceOnly,
            Clock clock) {
        this.entities = entities;
        this.referrals = referrals;
        this.cases = cases;
        this.routing = routing;
        this.handovers = handovers;
        this.numbers = numbers;
        this.check = check;
        this.newcomers = newcomers;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Says all that is wrong with a referral, without registering it. */
    @Transactional(readOnly = true)
    public void check(RegisterReferral registration, Viewer by) {
        var wrong = check.of(registration);
        wrong.of(() -> routing.of(registration.address(), registration.district(), by));
        wrong.refuse();
    }

    /** Registers a referral and opens a case for the district's social worker; the same form twice opens one case. */
    @PreAuthorize("hasRole('SOCIAL_WORKER')")
    public CaseId register(RegisterReferral registration, Viewer by) {
        check.of(registration).refuse();
        newcomers.refuseUnknown(registration.members(), registration.address(), by);
        return new CaseId(onceOnly.carryOut(
                registration.token(), registration, () -> open(registration, by).id()));
    }

    /** The referral that opened this case, which the viewer has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<ReferralView> of(CaseView family, Viewer viewer) {
        return referrals.findByFamily(family.id()).map(referral -> referral.view(viewer));
    }

    /** The same as it may go out of the house: without a name that was withheld. */
    @Transactional(readOnly = true)
    public Optional<ReferralView> forOutside(CaseView family) {
        return referrals.findByFamily(family.id()).map(Referral::viewForOutside);
    }

    /** The name that must not go out of the house; empty where nobody asked for it. */
    @Transactional(readOnly = true)
    public Optional<String> withheldName(CaseView family) {
        return referrals.findByFamily(family.id()).flatMap(Referral::withheldName);
    }

    private CaseId open(RegisterReferral registration, Viewer by) {
        var route = routing.of(registration.address(), registration.district(), by);
        var responsible = route.duty().worker();
        var family = cases.open(new OpenCase(
                registration.label(),
                registration.source().pathway(),
                route.address(),
                route.district().id(),
                registration.members(),
                registration.receivedOn(),
                registration.urgent(),
                responsible));
        var number = numbers.next(LocalDate.now(clock).getYear());
        entities.persist(new Referral(family, number, registration, by.worker(), clock.instant()));
        entities.flush(); // the handover is written past Hibernate
        handovers.write(new Entry(
                family,
                route.district().id(),
                responsible,
                route.routedBy(),
                route.duty(),
                null,
                by.worker(),
                responsible.equals(by.worker())));
        newcomers.settleAll(family, registration.members(), registration.address(), by);
        return family;
    }
}
