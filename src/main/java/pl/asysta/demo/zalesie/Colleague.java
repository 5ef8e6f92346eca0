package pl.asysta.demo.zalesie;

import java.util.UUID;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Role;

/** Somebody who works in the centre. */
public record Colleague(UUID id, String login, PersonName name, Role role, String title, String expertise) {
    static Colleague of(String login, String first, String last, Role role, String title, String expertise) {
        return new Colleague(Dice.of(login, 0).id(), login, new PersonName(first, last), role, title, expertise);
    }
}
