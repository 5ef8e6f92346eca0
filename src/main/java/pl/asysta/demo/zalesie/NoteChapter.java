package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import pl.asysta.cases.PaperKind;
import pl.asysta.exchange.NoteChannel;
import pl.asysta.exchange.NoteKind;

/** What assistant and social worker told each other in every second family, and talks with the director in every sixth. */
final class NoteChapter implements Chapter {
    private static final int EXCHANGE_EVERY = 2;
    private static final int TALK_EVERY = 6;
    private static final int EXCHANGES = 3;
    private static final int APART_DAYS = 12;
    private static final LocalTime WRITTEN_AT = LocalTime.of(14, 10);

    private final Calendar calendar;
    private final List<List<String>> exchanges;
    private final List<List<String>> talks;

    NoteChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.exchanges = texts.columns("exchange-notes");
        this.talks = texts.columns("director-talks");
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        if (assistant == null || !family.course().stage().hasAssistant()) {
            return;
        }
        if (family.index() % EXCHANGE_EVERY == 0) {
            for (int i = 0; i < EXCHANGES; i++) {
                var text = exchanges.get((family.index() + i) % exchanges.size());
                boolean bySocialWorker = text.get(0).equals("SOCIAL_WORKER");
                note(
                        NoteKind.EXCHANGE,
                        family,
                        i,
                        text,
                        bySocialWorker ? family.socialWorker() : assistant,
                        bySocialWorker ? assistant : family.socialWorker(),
                        rows);
            }
        }
        if (family.index() % TALK_EVERY == 0) {
            var text = talks.get(family.index() / TALK_EVERY % talks.size());
            note(NoteKind.DIRECTOR_TALK, family, 1, text, assistant, family.director(), rows);
        }
    }

    private void note(
            NoteKind kind, Family family, int nth, List<String> text, Colleague by, Colleague with, Rows rows) {
        var dice = family.dice("note " + kind + nth);
        var heldOn = calendar.onOrBefore(calendar.today().minusDays(1 + APART_DAYS * nth + dice.between(0, 6)));
        if (heldOn.isAfter(assignedOn(family))) {
            rows.add(
                    Table.CASE_NOTE,
                    dice.id(),
                    family.id(),
                    kind,
                    heldOn,
                    NoteChannel.valueOf(text.get(1)),
                    with.id(),
                    text.get(2),
                    by.id(),
                    calendar.at(heldOn, WRITTEN_AT));
        }
    }

    private static LocalDate assignedOn(Family family) {
        return family.course().step(PaperKind.ASSIGNMENT).on();
    }
}
