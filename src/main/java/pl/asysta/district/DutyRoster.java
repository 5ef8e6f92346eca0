package pl.asysta.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.district.OnDuty.Why;
import pl.asysta.staff.Districts;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Who works for a district on a day: its worker, while she is away its deputy, then its next worker. */
@Service
@Transactional(readOnly = true)
public class DutyRoster {
    private final Districts districts;
    private final Workers workers;

    DutyRoster(Districts districts, Workers workers) {
        this.districts = districts;
        this.workers = workers;
    }

    /**
     * Who takes a new family of this district; nobody if nobody serves it.
     *
     * @param first whoever serves the district and has the family before her already, or null
     */
    public Optional<OnDuty> of(int district, @Nullable WorkerId first, LocalDate on) {
        var own = Stream.concat(Stream.ofNullable(first), districts.workersOf(district).stream())
                .distinct()
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(choose(
                        own,
                        districts.deputyOf(district),
                        workers.hindrances(on).keySet()));
    }

    private static OnDuty choose(List<WorkerId> own, Optional<WorkerId> deputy, Set<WorkerId> away) {
        var hers = own.get(0);
        if (!away.contains(hers)) {
            return new OnDuty(hers, Why.HER_DISTRICT, null);
        }
        return deputy.filter(worker -> !away.contains(worker))
                .map(worker -> new OnDuty(worker, Why.DEPUTY, hers))
                .or(() -> own.stream()
                        .filter(worker -> !away.contains(worker))
                        .findFirst()
                        .map(worker -> new OnDuty(worker, Why.NEXT_WORKER, hers)))
                .orElseGet(() -> new OnDuty(hers, Why.NOBODY_PRESENT, null));
    }
}
