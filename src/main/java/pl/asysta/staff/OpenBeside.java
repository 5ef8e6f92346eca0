package pl.asysta.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Families that are open to a worker beside those of her district, her own and those of whom she stands in for.
 *
 * @param past with whom she worked, and the last day on which she may still read of them
 * @param inEmergency that she opened in an emergency, and the moment at which they close again
 * @param restricted those that are restricted, and for which she is named
 */
public record OpenBeside(Map<UUID, LocalDate> past, Map<UUID, Instant> inEmergency, Set<UUID> restricted) {
    /** None. */
    public static final OpenBeside NOTHING = new OpenBeside(Map.of(), Map.of(), Set.of());

    /** Those that she may read and, an intervention apart, not write to. */
    public Set<UUID> toRead() {
        var all = new HashSet<>(past.keySet());
        all.addAll(inEmergency.keySet());
        return all;
    }
}
