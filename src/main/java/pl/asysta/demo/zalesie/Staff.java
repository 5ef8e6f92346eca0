package pl.asysta.demo.zalesie;

import static pl.asysta.staff.Role.FAMILY_ASSISTANT;
import static pl.asysta.staff.Role.SOCIAL_WORKER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.asysta.staff.Role;

/** Who works in a centre of so many families, and which assistant has which of them. */
final class Staff {
    static final int FAMILIES_PER_SOCIAL_WORKER = 40;
    /** Caseloads of the assistants beyond the fixed six: thirteen on average. */
    private static final List<Integer> CASELOADS = List.of(13, 14, 12, 15, 11);

    private final Texts texts;
    private final List<Colleague> socialWorkers = new ArrayList<>(FixedStaff.SOCIAL_WORKERS);
    private final List<Colleague> assistants = new ArrayList<>(FixedStaff.ASSISTANTS);
    private final List<Seat> seats = new ArrayList<>();

    Staff(int families, Texts texts) {
        this.texts = texts;
        while (socialWorkers.size() * FAMILIES_PER_SOCIAL_WORKER < families) {
            socialWorkers.add(another("pracownik", socialWorkers.size() + 1, SOCIAL_WORKER));
        }
        seat(Way.WITH_ASSISTANT.in(families));
    }

    List<Colleague> everyone() {
        return Stream.of(FixedStaff.OFFICE, socialWorkers, assistants)
                .flatMap(List::stream)
                .toList();
    }

    List<Colleague> socialWorkers() {
        return socialWorkers;
    }

    List<Colleague> assistants() {
        return assistants;
    }

    /** One seat for each family with an assistant. */
    List<Seat> seats() {
        return seats;
    }

    private void seat(int families) {
        var all = new ArrayList<Colleague>();
        FixedStaff.ASSISTANTS.forEach(
                assistant -> times(FixedStaff.CASELOADS.getOrDefault(assistant.login(), 0), assistant, all));
        int fixed = all.size();
        while (all.size() < families) {
            var newcomer = another("asystent", assistants.size() + 1, FAMILY_ASSISTANT);
            times(Math.min(CASELOADS.get(assistants.size() % CASELOADS.size()), families - all.size()), newcomer, all);
            assistants.add(newcomer);
        }
        for (int i = 0; i < families; i++) {
            int place = families < fixed ? i * fixed / families : i;
            seats.add(new Seat(all.get(place), place % fixed, takesFamilies(all.get(place))));
        }
    }

    private static void times(int times, Colleague assistant, List<Colleague> all) {
        for (int i = 0; i < times; i++) {
            all.add(assistant);
        }
    }

    private static boolean takesFamilies(Colleague assistant) {
        return !FixedStaff.AWAY.contains(assistant.login())
                && !assistant.login().equals(FixedStaff.SUSPENDED);
    }

    private Colleague another(String login, int number, Role role) {
        var dice = Dice.of(login, number);
        boolean woman = dice.chance(85);
        var first = dice.one(texts.lines(woman ? "first-names-women" : "first-names-men"));
        var last = dice.one(texts.columns("surnames")).get(woman ? 1 : 0);
        if (role == SOCIAL_WORKER) {
            return Colleague.of(login + number, first, last, role, "pracownik socjalny", "");
        }
        var expertise =
                FixedStaff.ASSISTANTS.get(number % FixedStaff.ASSISTANTS.size()).expertise();
        return Colleague.of(
                login + number, first, last, role, woman ? "asystentka rodziny" : "asystent rodziny", expertise);
    }
}
