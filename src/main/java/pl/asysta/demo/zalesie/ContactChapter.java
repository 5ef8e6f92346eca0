package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;

/** Whom families meet in institutions: somebody about a child and somebody about all of them; one family in five nobody. */
final class ContactChapter implements Chapter {
    private static final int ONE_WITHOUT_IN = 5;

    /** Every fourth contact about all of the family is over after so many days. */
    private static final int OVER_AFTER_DAYS = 40;

    private final Calendar calendar;
    private final List<List<String>> contacts;
    private final List<List<String>> general;

    ContactChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.contacts = texts.columns("contacts");
        this.general =
                contacts.stream().filter(contact -> contact.get(1).isEmpty()).toList();
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var started = family.course().find(PaperKind.COOPERATION_START).map(Step::on);
        if (assistant == null
                || started.isEmpty()
                || family.index() % ONE_WITHOUT_IN == 0
                        && !FixedStaff.ASSISTANTS.get(0).equals(assistant)) {
            return;
        }
        var dice = family.dice("contacts");
        var last = Meetings.last(family, assistant, calendar.today());
        var first = calendar.onOrAfter(started.get().plusDays(dice.between(2, 20)));
        if (first.isAfter(last)) {
            return;
        }
        for (var child : file.household().residents()) {
            var fitting = fitting(child, first, family.index());
            if (fitting.isPresent()) {
                contact(family, assistant, fitting.get(), child, first, null, dice, rows);
                break;
            }
        }
        var over = first.plusDays(OVER_AFTER_DAYS);
        boolean isOver = family.index() % 4 == 1 && !over.isAfter(last);
        contact(
                family,
                assistant,
                general.get(family.index() % general.size()),
                null,
                first,
                isOver ? over : null,
                dice,
                rows);
    }

    /** Whom one meets about this child: its school, its kindergarten or, for the smallest, its midwife. */
    private Optional<List<String>> fitting(Resident child, LocalDate day, int family) {
        if (!child.kinship().isChild()) {
            return Optional.empty();
        }
        int years = child.born().until(day).getYears();
        var those = contacts.stream()
                .filter(contact -> !contact.get(1).isEmpty())
                .filter(contact ->
                        years >= Integer.parseInt(contact.get(1)) && years <= Integer.parseInt(contact.get(2)))
                .toList();
        return those.isEmpty() ? Optional.empty() : Optional.of(those.get(family % those.size()));
    }

    private void contact(
            Family family,
            Colleague assistant,
            List<String> contact,
            @Nullable Resident about,
            LocalDate added,
            @Nullable LocalDate over,
            Dice dice,
            Rows rows) {
        var closed = family.course().find(PaperKind.CLOSURE).map(Step::on).orElse(null);
        var ended = over == null ? closed : over;
        rows.add(
                Table.INSTITUTION_CONTACT,
                dice.id(),
                family.id(),
                InstitutionRows.id(Integer.parseInt(contact.get(0))),
                contact.get(3),
                null,
                about == null ? null : about.id(),
                contact.get(4),
                assistant.id(),
                calendar.at(added, LocalTime.of(11, 10)),
                ended,
                ended == null ? null : assistant.id());
    }
}
