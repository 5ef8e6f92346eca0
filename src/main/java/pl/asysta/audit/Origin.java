package pl.asysta.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, from where and what for, as every entry of the log has it.
 *
 * @param worker who is signed in, or null
 * @param address of her computer
 * @param route method and pattern of the address she asked for; no ids and no secret parts
 * @param request joins what one request did
 * @param family whose file the address names
 * @param reason where she typed one
 */
public record Origin(
        @Nullable UUID worker,
        @Nullable String address,
        @Nullable String route,
        @Nullable UUID request,
        @Nullable UUID family,
        @Nullable String reason) {
    /** Nobody's request: what the application does by itself, at its start or at an hour. */
    public static final Origin NOBODY = new Origin(null, null, null, null, null, null);

    /** The same, done by this worker, as who she is has only just been proven. */
    public Origin by(UUID known) {
        return new Origin(known, address, route, request, family, reason);
    }
}
