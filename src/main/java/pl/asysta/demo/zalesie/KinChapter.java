package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.people.PlacementForm;

/** Who lives with a family, who is whose, and which child lives elsewhere for a time. */
final class KinChapter implements Chapter {
    private static final List<PlacementForm> FORMS = List.of(
            PlacementForm.FOSTER_FAMILY,
            PlacementForm.FOSTER_FAMILY,
            PlacementForm.RELATIVES,
            PlacementForm.RESIDENTIAL_FACILITY);

    private final Texts texts;
    private final Calendar calendar;

    KinChapter(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var dice = file.family().dice("kin");
        for (var person : file.household().residents()) {
            rows.add(Table.HOUSEHOLD_STAY, dice.id(), file.family().id(), person.id(), null, null, null);
        }
        new Kin(file, texts, dice, rows).tell();
        placement(file, dice, rows);
    }

    /** Of the families with an assistant and more than one child, one in eight has a child elsewhere. */
    private void placement(File file, Dice dice, Rows rows) {
        var family = file.family();
        var household = file.household();
        if (household.children() < 2 || family.assistant() == null || !dice.chance(13)) {
            return;
        }
        var placedOn = family.course().step(PaperKind.REFERRAL).on().plusDays(dice.between(12, 45));
        var child = household.residents().get(household.adults().size());
        if (placedOn.isBefore(calendar.today())) {
            var form = dice.one(FORMS);
            rows.add(
                    Table.CHILD_PLACEMENT,
                    dice.id(),
                    family.id(),
                    child.id(),
                    form,
                    place(form, dice),
                    placedOn,
                    returned(placedOn, dice),
                    "postanowienie sądu, III Nsm " + dice.between(11, 480) + "/" + placedOn.getYear() % 100,
                    family.socialWorker().id(),
                    family.openedAt());
        }
    }

    private String place(PlacementForm form, Dice dice) {
        return form == PlacementForm.RESIDENTIAL_FACILITY
                ? "Dom pod Klonem w Zalesiu"
                : "państwo " + dice.one(texts.columns("surnames")).get(0);
    }

    /** One in three is back home. */
    private @Nullable LocalDate returned(LocalDate placedOn, Dice dice) {
        var back = placedOn.plusDays(dice.between(60, 200));
        return dice.chance(33) && back.isBefore(calendar.today()) ? back : null;
    }
}
