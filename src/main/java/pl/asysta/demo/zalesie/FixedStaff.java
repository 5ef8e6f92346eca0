package pl.asysta.demo.zalesie;

import static pl.asysta.staff.Role.ADMINISTRATOR;
import static pl.asysta.staff.Role.COORDINATOR;
import static pl.asysta.staff.Role.DEPUTY_DIRECTOR;
import static pl.asysta.staff.Role.DIRECTOR;
import static pl.asysta.staff.Role.FAMILY_ASSISTANT;
import static pl.asysta.staff.Role.SOCIAL_WORKER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.asysta.staff.Role;

/** The people whom every demonstration has, however large it is. */
final class FixedStaff {
    static final Colleague DIRECTING = of("dyrektor", "Halina", "Borowiec", DIRECTOR, "dyrektor");
    static final Colleague DEPUTY = of("zastepca", "Marek", "Wrona", DEPUTY_DIRECTOR, "zastępca dyrektora");
    static final String SUSPENDED = "asystent6";

    static final List<Colleague> OFFICE = List.of(
            DIRECTING,
            DEPUTY,
            of("koordynator", "Renata", "Jasińska", COORDINATOR, "koordynatorka zespołu"),
            of("administrator", "Grzegorz", "Lis", ADMINISTRATOR, "administrator systemu"));

    static final List<Colleague> SOCIAL_WORKERS = List.of(
            of("pracownik", "Iwona", "Stępień", SOCIAL_WORKER, "pracowniczka socjalna"),
            of("pracownik2", "Marek", "Gajda", SOCIAL_WORKER, "pracownik socjalny"),
            of("pracownik3", "Danuta", "Pilch", SOCIAL_WORKER, "pracownik socjalny"),
            of("pracownik4", "Karol", "Osiecki", SOCIAL_WORKER, "starszy pracownik socjalny"));

    static final List<Colleague> ASSISTANTS = List.of(
            assistant("asystent", "Magdalena", "Zawada", "asystentka rodziny", "małe dzieci i karmienie"),
            assistant("asystent2", "Joanna", "Brzoza", "asystentka rodziny", "długi i mieszkanie"),
            assistant("asystent3", "Tomasz", "Sadowski", "asystent rodziny", "szkoła, nastolatki"),
            assistant("asystent4", "Beata", "Lisiecka", "asystent rodziny", "kryzys psychiczny, uzależnienia"),
            assistant("asystent5", "Paweł", "Orlik", "asystent rodziny", "ojcowie, rozstania, sprawy w sądzie"),
            assistant("asystent6", "Ewa", "Kopeć", "asystentka rodziny", "niepełnosprawność dziecka"));

    /** An assistant and a social worker who are away; for him stands in the deputy of his district. */
    static final Set<String> AWAY = Set.of("asystent4", "pracownik4");

    /** Who stands in for the assistant. */
    static final Colleague STANDING_IN = ASSISTANTS.get(2);

    /** Whom waiting requests propose, in turn: among them one who is absent, one who is full, one with room for one. */
    static final List<Colleague> PROPOSED =
            List.of(ASSISTANTS.get(4), ASSISTANTS.get(1), ASSISTANTS.get(2), ASSISTANTS.get(0), ASSISTANTS.get(3));

    /** How many families each of the six assistants has. */
    static final Map<String, Integer> CASELOADS =
            Map.of("asystent", 13, "asystent2", 14, "asystent3", 9, "asystent4", 9, "asystent5", 15, "asystent6", 4);

    private FixedStaff() {}

    private static Colleague of(String login, String first, String last, Role role, String title) {
        return Colleague.of(login, first, last, role, title, "");
    }

    private static Colleague assistant(String login, String first, String last, String title, String expertise) {
        return Colleague.of(login, first, last, FAMILY_ASSISTANT, title, expertise);
    }
}
