package pl.asysta.groupactivity;

import java.util.UUID;
import pl.asysta.kernel.NotFound;

/** Which group. */
public record GroupId(UUID id) {
    /**
     * The id in an address.
     *
     * @throws NotFound for a text that is no id
     */
    public static GroupId of(String text) {
        try {
            return new GroupId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("group", "unreadable");
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
