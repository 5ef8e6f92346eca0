package pl.asysta.access;

import org.jspecify.annotations.Nullable;
import pl.asysta.support.Colleague;

/**
 * Somebody who asks for a record, and how she stands to it.
 *
 * @param who asks, or null for somebody who is not signed in
 * @param relation to the family: own, district, other, ended, deputised, emergency, restricted or named
 */
record Eyes(@Nullable Colleague who, String relation) {
    /** As the table calls her. */
    String name() {
        return (who == null ? "SIGNED_OUT" : who.role().name()) + ":" + relation;
    }
}
