package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.asysta.cases.Kinship;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Sex;

/** Makes up the people of a family to fit its story. */
final class Households {
    private static final int STRIDE = 37;
    private static final int MOST_CHILDREN = 5;

    private final Texts texts;
    private final Pesels pesels = new Pesels();

    Households(Texts texts) {
        this.texts = texts;
    }

    /** The people of the nth family, as they were on the day when the centre heard of it. */
    Household of(int family, Story story, LocalDate informedOn) {
        var dice = Dice.of("household", family);
        var surnames = texts.columns("surnames");
        var making = new Making(surnames.get(family * STRIDE % surnames.size()), dice);
        var ages = Ages.of(story, dice);
        if (story.crowd().equals("ALONE")) {
            making.mother(story.informant(), informedOn.minusMonths(ages.get(0)));
        } else {
            making.adults(story.crowd(), informedOn.minusMonths(ages.get(0)));
        }
        for (int months : ages) {
            making.child(informedOn.minusMonths(months).minusDays(dice.between(1, 27)));
        }
        if (ages.size() < MOST_CHILDREN && Dice.of("twins", family).chance(6)) {
            making.twin();
        }
        return new Household(making.surname.get(2), List.copyOf(making.residents));
    }

    /** One household in the making: no first name twice. */
    private final class Making {
        private final List<String> surname;
        private final Dice dice;
        private final List<Resident> residents = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();

        Making(List<String> surname, Dice dice) {
            this.surname = surname;
            this.dice = dice;
        }

        /** Alone with one child; of 16 where a facility wrote. */
        void mother(Informant informant, LocalDate birth) {
            int years = informant == Informant.FACILITY ? 16 : dice.between(20, 34);
            adult(Kinship.MOTHER, birth.minusYears(years).minusDays(dice.between(30, 180)), surname);
        }

        void adults(String crowd, LocalDate firstBirth) {
            boolean two = crowd.equals("TWO") || dice.chance(45);
            boolean father = two || dice.chance(12);
            var mother = firstBirth.minusYears(dice.between(18, 29)).minusDays(dice.between(30, 364));
            if (two || !father) {
                adult(Kinship.MOTHER, mother, surname);
            }
            if (father) {
                var born = mother.minusMonths(dice.between(-24, 96));
                var grown = firstBirth.minusYears(18).minusDays(dice.between(30, 364));
                boolean partner = two && dice.chance(20);
                adult(
                        partner ? Kinship.PARTNER : Kinship.FATHER,
                        born.isAfter(grown) ? grown : born,
                        partner ? dice.one(texts.columns("surnames")) : surname);
            }
        }

        void child(LocalDate born) {
            boolean girl = dice.chance(49);
            enter(Kinship.CHILD, born, girl, firstName(girl ? "girls" : "boys"), surname);
        }

        /** The youngest child gets a twin. */
        void twin() {
            child(residents.get(residents.size() - 1).born());
        }

        private void adult(Kinship kinship, LocalDate born, List<String> last) {
            boolean woman = kinship == Kinship.MOTHER;
            enter(kinship, born, woman, firstName(woman ? "first-names-women" : "first-names-men"), last);
        }

        private void enter(Kinship kinship, LocalDate born, boolean woman, String first, List<String> last) {
            residents.add(new Resident(
                    dice.id(),
                    new PersonName(first, last.get(woman ? 1 : 0)),
                    born,
                    woman ? Sex.FEMALE : Sex.MALE,
                    kinship,
                    dice.chance(70) ? pesels.next(born, woman, dice) : null));
        }

        private String firstName(String file) {
            var name = dice.one(texts.lines(file));
            while (!taken.add(name)) {
                name = dice.one(texts.lines(file));
            }
            return name;
        }
    }
}
