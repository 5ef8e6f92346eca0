package pl.asysta.personnel;

import java.util.List;

/**
 * Where and when a worker is found.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param duties in the order of the week
 */
public record WorkplaceView(long version, Contact contact, List<DutyHours> duties) {
    /** Nothing saved yet. */
    static final WorkplaceView NONE = new WorkplaceView(-1, Contact.NONE, List.of());
}
