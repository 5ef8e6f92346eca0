package pl.asysta.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.district.DutyRoster;
import pl.asysta.district.Found;
import pl.asysta.district.OnDuty;
import pl.asysta.district.Streets;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Finds out to whom a new referral goes: by its street, or by the district that somebody chose. */
@Service
@Transactional(readOnly = true)
public class Routing {
    private final Streets streets;
    private final Districts districts;
    private final DutyRoster roster;
    private final Workers workers;
    private final Clock clock;

    Routing(Streets streets, Districts districts, DutyRoster roster, Workers workers, Clock clock) {
        this.streets = streets;
        this.districts = districts;
        this.roster = roster;
        this.workers = workers;
        this.clock = clock;
    }

    /** Where a referral goes, and its address as the list of streets spells it. */
    record Route(District district, Address address, RoutedBy routedBy, OnDuty duty) {}

    /**
     * What the form says while the street is being typed.
     *
     * @param found the district, or what of the address is not known
     * @param worker full name of who would get it, or empty
     * @param insteadOf full name of who is away, or null
     */
    public record Proposal(
            Found found, String worker, @Nullable String insteadOf) {}

    /** Who would get a referral from this address. */
    public Proposal propose(Address address, Viewer by) {
        var found = streets.find(address);
        if (found.district() == null) {
            return new Proposal(found, "", null);
        }
        var duty = duty(found.district(), by);
        var away = duty.insteadOf();
        return new Proposal(found, name(duty.worker()), away == null ? null : name(away));
    }

    /** The way of a referral; refused where the street is not known and nobody chose a district. */
    Route of(Address address, @Nullable Integer chosen, Viewer by) {
        var found = streets.find(address);
        var district = chosen == null ? found.orRefuse() : chosen(chosen);
        var routedBy = district.equals(found.district()) ? RoutedBy.STREET : RoutedBy.CHOSEN;
        return new Route(district, streets.spelled(address), routedBy, duty(district, by));
    }

    /** Whoever took the call, in her own district; where nobody serves, it stays with her too. */
    private OnDuty duty(District district, Viewer by) {
        var first = by.districts().contains(district.id()) ? by.worker() : null;
        return roster.of(district.id(), first, LocalDate.now(clock))
                .orElseGet(() -> new OnDuty(by.worker(), OnDuty.Why.NOBODY_PRESENT, null));
    }

    private District chosen(int id) {
        return districts.find(id).orElseThrow(() -> RuleViolation.at("district", "intake.district-unknown"));
    }

    private String name(WorkerId worker) {
        return workers.worker(worker).fullName();
    }
}
