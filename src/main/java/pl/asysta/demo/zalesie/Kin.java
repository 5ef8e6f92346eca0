package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.PaperKind;
import pl.asysta.kernel.Sex;
import pl.asysta.people.Parting;
import pl.asysta.people.RelationKind;

/** The relations of one family, and those who belong to it and live elsewhere: a former partner, grandparents. */
final class Kin {
    private static final int DAYS = 365;

    private final Chapter.File file;
    private final Texts texts;
    private final Dice dice;
    private final Rows rows;
    private final LocalDate informedOn;
    private final List<Resident> children;
    private int position;

    Kin(Chapter.File file, Texts texts, Dice dice, Rows rows) {
        this.file = file;
        this.texts = texts;
        this.dice = dice;
        this.rows = rows;
        this.informedOn = file.family().course().step(PaperKind.REFERRAL).on();
        this.children = file.household().residents().stream()
                .filter(person -> person.kinship().isChild())
                .toList();
        this.position = file.household().residents().size();
    }

    void tell() {
        var mother = adult(Kinship.MOTHER);
        var father = adult(Kinship.FATHER);
        mother.ifPresent(parent -> parentOfAll(parent.id()));
        father.ifPresent(parent -> parentOfAll(parent.id()));
        var partner = father.or(() -> adult(Kinship.PARTNER));
        if (mother.isPresent()) {
            partner.ifPresent(other -> couple(mother.get().id(), other.id(), null, null));
            if (father.isEmpty() && dice.chance(65)) {
                absentFather(mother.get());
            }
            if (dice.chance(45)) {
                grandparents(mother.get());
            }
        }
    }

    private Optional<Resident> adult(Kinship kinship) {
        return file.household().adults().stream()
                .filter(person -> person.kinship() == kinship)
                .findFirst();
    }

    /** He left, or he died. */
    private void absentFather(Resident mother) {
        var youngest = children.get(children.size() - 1).born();
        boolean died = dice.chance(18);
        var since = between(youngest, informedOn);
        var born = mother.born().minusDays(dice.between(0, 5 * DAYS));
        var father = relative(Kinship.FATHER, Sex.MALE, born, sonsSurname(), died ? since : null);
        parentOfAll(father);
        if (died) {
            couple(mother.id(), father, null, null);
        } else {
            couple(mother.id(), father, dice.chance(40) ? Parting.DIVORCED : Parting.SEPARATED, since);
        }
    }

    private void grandparents(Resident mother) {
        var grandmotherBorn = mother.born().minusDays(dice.between(20, 29) * DAYS + dice.between(0, 364));
        var surname = texts.columns("surnames")
                .get(dice.between(0, texts.columns("surnames").size() - 1));
        var grandmother = grandparent(Sex.FEMALE, grandmotherBorn, surname.get(1), dice.chance(10));
        relation(RelationKind.PARENT, grandmother, mother.id(), null, null);
        if (dice.chance(70)) {
            var grandfather = grandparent(
                    Sex.MALE, grandmotherBorn.minusDays(dice.between(0, 4 * DAYS)), surname.get(0), dice.chance(45));
            relation(RelationKind.PARENT, grandfather, mother.id(), null, null);
            couple(grandfather, grandmother, null, null);
        }
    }

    private UUID grandparent(Sex sex, LocalDate born, String surname, boolean died) {
        var day = died ? informedOn.minusDays(dice.between(100, 3000)) : null;
        return relative(Kinship.GRANDPARENT, sex, born, surname, day);
    }

    private UUID relative(Kinship kinship, Sex sex, LocalDate born, String surname, @Nullable LocalDate diedOn) {
        var id = dice.id();
        var first = dice.one(texts.lines(sex == Sex.FEMALE ? "first-names-women" : "first-names-men"));
        rows.add(Table.PERSON, id, first, surname, born, null, sex, diedOn);
        rows.add(Table.FAMILY_MEMBER, file.family().id(), id, kinship, position++);
        return id;
    }

    /** Of a son of the family as it stands in the list of surnames, or of a stranger where there is no son. */
    private String sonsSurname() {
        return children.stream()
                .filter(child -> child.sex() == Sex.MALE)
                .map(child -> child.name().last())
                .findFirst()
                .orElseGet(() -> dice.one(texts.columns("surnames")).get(0));
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        int days = (int) ChronoUnit.DAYS.between(from, to);
        return from.plusDays(dice.between(Math.min(1, days), days));
    }

    private void parentOfAll(UUID parent) {
        children.forEach(child -> relation(RelationKind.PARENT, parent, child.id(), null, null));
    }

    private void couple(UUID one, UUID other, @Nullable Parting parted, @Nullable LocalDate on) {
        relation(RelationKind.PARTNER, one, other, parted, on);
    }

    private void relation(
            RelationKind kind, UUID from, UUID to, @Nullable Parting parted, @Nullable LocalDate partedOn) {
        var family = file.family();
        rows.add(
                Table.RELATION,
                dice.id(),
                kind,
                from,
                to,
                parted,
                partedOn,
                family.socialWorker().id(),
                family.openedAt());
    }
}
