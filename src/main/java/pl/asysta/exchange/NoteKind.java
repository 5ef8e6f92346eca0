package pl.asysta.exchange;

import java.util.Arrays;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Role;

/** Between whom a note was exchanged; each kind has a page of its own in the file of a family. */
public enum NoteKind {
    /** Between the family's assistant and its social worker, all the time (centre's practice). */
    EXCHANGE("exchange"),
    /** With the director or her deputy, about progress and difficulties (centre's practice). */
    DIRECTOR_TALK("director-talks");

    private final String address;

    NoteKind(String address) {
        this.address = address;
    }

    /**
     * The kind whose page is at this address.
     *
     * @throws NotFound if there is none
     */
    public static NoteKind at(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("notes", "address"));
    }

    /** The last part of the address of its page. */
    public String address() {
        return address;
    }

    /** Whether this role writes such notes about the families it sees. */
    public boolean isWrittenBy(Role role) {
        return switch (this) {
            case EXCHANGE -> role == Role.SOCIAL_WORKER || role == Role.FAMILY_ASSISTANT;
            case DIRECTOR_TALK -> role.seesFamilies();
        };
    }
}
