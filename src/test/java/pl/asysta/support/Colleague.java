package pl.asysta.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/** Everybody who works in the {@link Centre} of the tests. */
public enum Colleague {
    EWA("Ewa", "Dudek", Role.DIRECTOR),
    DANUTA("Danuta", "Lis", Role.DEPUTY_DIRECTOR),
    KRYSTYNA("Krystyna", "Zając", Role.COORDINATOR),
    /** Serves the first district. */
    JAN("Jan", "Nowicki", Role.SOCIAL_WORKER),
    /** Serves the first district too. */
    JULIA("Julia", "Sowa", Role.SOCIAL_WORKER),
    /** Serves the second district. */
    MARIA("Maria", "Wrona", Role.SOCIAL_WORKER),
    /** Works with 14 families. */
    ANNA("Anna", "Kowal", Role.FAMILY_ASSISTANT),
    /** Works with 3 families. */
    PIOTR("Piotr", "Gil", Role.FAMILY_ASSISTANT),
    /** Absent today. */
    ZOFIA("Zofia", "Bąk", Role.FAMILY_ASSISTANT),
    /** Suspended (art. 13). */
    OLGA("Olga", "Kos", Role.FAMILY_ASSISTANT),
    /** Works with 15 families. */
    PELAGIA("Pelagia", "Szpak", Role.FAMILY_ASSISTANT),
    ADAM("Adam", "Czyż", Role.ADMINISTRATOR);

    private final PersonName name;
    private final Role role;

    Colleague(String first, String last, Role role) {
        this.name = new PersonName(first, last);
        this.role = role;
    }

    public WorkerId id() {
        return new WorkerId(UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)));
    }

    public PersonName personName() {
        return name;
    }

    public String fullName() {
        return name.full();
    }

    public Role role() {
        return role;
    }

    public String login() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A request of hers. */
    public RequestPostProcessor signedIn() {
        return SecurityMockMvcRequestPostProcessors.user(
                new SignedIn(id(), login(), fullName(), role, "tytuł", "{noop}x", true));
    }
}
