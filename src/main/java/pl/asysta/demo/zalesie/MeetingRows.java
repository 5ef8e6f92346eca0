package pl.asysta.demo.zalesie;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.demo.zalesie.Chapter.File;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/** What hangs on a meeting: who was there, what the work was, what was agreed; and the visit that is agreed next. */
final class MeetingRows {
    private static final Map<VisitKind, List<AssistantTask>> TASKS = Map.of(
            VisitKind.HOME_VISIT,
            List.of(AssistantTask.HOUSEHOLD, AssistantTask.UPBRINGING_PROBLEMS, AssistantTask.SOCIAL_PROBLEMS),
            VisitKind.ELSEWHERE,
            List.of(AssistantTask.SOCIAL_ACTIVITY, AssistantTask.CHILDREN_SUPPORT),
            VisitKind.PHONE,
            List.of(AssistantTask.SOCIAL_PROBLEMS),
            VisitKind.INSTITUTION,
            List.of(AssistantTask.INSTITUTIONS),
            VisitKind.ACCOMPANYING,
            List.of(AssistantTask.SOCIAL_PROBLEMS, AssistantTask.EMPLOYMENT),
            VisitKind.INTERVENTION,
            List.of(AssistantTask.INTERVENTION),
            VisitKind.JOINT_FIRST_VISIT,
            List.of(AssistantTask.WORK_PLAN));
    private static final List<String> AGREEMENTS = List.of(
            "Telefon do poradni psychologiczno-pedagogicznej",
            "Zeszyt wydatków do końca miesiąca",
            "Książeczka zdrowia do wglądu",
            "Rozmowa z wychowawczynią",
            "Wniosek o dodatek mieszkaniowy");

    private final Calendar calendar;

    MeetingRows(Calendar calendar) {
        this.calendar = calendar;
    }

    void write(File file, Meeting meeting, UUID entry, Dice dice, Rows rows) {
        if (VisitKind.FACE_TO_FACE.contains(meeting.kind())) {
            people(file, entry, dice, rows);
        }
        var tasks = TASKS.get(meeting.kind());
        if (tasks != null) {
            rows.add(Table.WORK_CARD_TASK, entry, dice.one(tasks));
        }
        boolean lately = meeting.on().isAfter(calendar.today().minusDays(40));
        if (lately && meeting.kind() == VisitKind.HOME_VISIT && dice.chance(40)) {
            rows.add(
                    Table.WORK_CARD_AGREEMENT,
                    dice.id(),
                    entry,
                    1,
                    dice.one(AGREEMENTS),
                    "mama",
                    meeting.on().plusDays(dice.between(7, 30)));
        }
    }

    /** The next visit of a family whose assistant is there; one of ten lies a few days back, and nobody wrote it down. */
    void agreeNext(File file, Colleague assistant, Dice dice, Rows rows) {
        boolean over = file.family().course().find(PaperKind.CLOSURE).isPresent();
        if (over || StaffRows.awaySince(assistant, calendar.today()) != null) {
            return;
        }
        var day = calendar.onOrAfter(
                calendar.today().plusDays(dice.chance(10) ? -dice.between(2, 5) : dice.between(0, 12)));
        var at = LocalTime.of(9, 0).plusMinutes(30L * dice.between(0, 17));
        rows.add(
                Table.AGREED_VISIT,
                dice.id(),
                file.family().id(),
                VisitKind.HOME_VISIT,
                day,
                at,
                VisitPlace.HOME,
                assistant.id(),
                assistant.id(),
                calendar.at(calendar.today().minusDays(7), LocalTime.NOON));
    }

    static @Nullable VisitPlace place(VisitKind kind) {
        return switch (kind) {
            case HOME_VISIT, JOINT_FIRST_VISIT -> VisitPlace.HOME;
            case ELSEWHERE -> VisitPlace.CHOSEN_BY_FAMILY;
            case ACCOMPANYING, INSTITUTION -> VisitPlace.INSTITUTION;
            case INTERVENTION, PHONE, MISSED -> null;
        };
    }

    private static void people(File file, UUID entry, Dice dice, Rows rows) {
        boolean parent = false;
        for (var person : file.household().residents()) {
            boolean child = person.kinship().isChild();
            boolean first = !child && !parent;
            parent |= !child;
            if (first || dice.chance(child ? 70 : 35)) {
                rows.add(Table.WORK_CARD_PERSON, entry, person.id(), child && dice.chance(15));
            }
        }
    }
}
