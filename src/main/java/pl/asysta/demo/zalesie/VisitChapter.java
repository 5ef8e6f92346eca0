package pl.asysta.demo.zalesie;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.asysta.visits.VisitKind;

/** The work card: the meetings of the assistant with the family, and what came of them. */
final class VisitChapter implements Chapter {
    /** Even the longest meeting is over by then. */
    private static final int RECORDED_AFTER_MINUTES = 185;

    private final Calendar calendar;
    private final Meetings meetings;
    private final MeetingRows hung;
    private final Map<VisitKind, List<String>> notes;

    VisitChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.meetings = new Meetings(calendar);
        this.hung = new MeetingRows(calendar);
        this.notes = texts.columns("visit-notes").stream()
                .collect(Collectors.groupingBy(
                        line -> VisitKind.valueOf(line.get(0)),
                        Collectors.mapping(line -> line.get(1), Collectors.toList())));
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        if (assistant == null) {
            return;
        }
        var dice = family.dice("visits");
        var hanging = family.dice("visits, in full");
        var told = new EnumMap<VisitKind, Integer>(VisitKind.class);
        for (var meeting : meetings.of(family, dice)) {
            int nth = family.index() + told.merge(meeting.kind(), 1, Integer::sum);
            var entry = dice.id();
            boolean joint = meeting.kind() == VisitKind.JOINT_FIRST_VISIT;
            var recordedAt = calendar.at(meeting.on(), meeting.at().plusMinutes(RECORDED_AFTER_MINUTES));
            rows.add(
                    Table.WORK_CARD_ENTRY,
                    entry,
                    family.id(),
                    assistant.id(),
                    joint ? family.socialWorker().id() : null,
                    meeting.kind(),
                    meeting.on(),
                    meeting.at(),
                    meeting.minutes(),
                    MeetingRows.place(meeting.kind()),
                    note(meeting.kind(), nth),
                    VisitKind.FACE_TO_FACE.contains(meeting.kind()) ? hanging.between(2, 5) : null,
                    recordedAt);
            hung.write(file, meeting, entry, hanging, rows);
            if (joint) {
                rows.add(Table.JOINT_VISIT, family.id(), entry, assistant.id(), recordedAt);
            }
        }
        if (!told.isEmpty()) {
            hung.agreeNext(file, assistant, hanging, rows);
        }
    }

    /** Neighbouring numbers have different notes, so that a family hears each of them once before it comes again. */
    private String note(VisitKind kind, int nth) {
        var fitting = Objects.requireNonNull(notes.get(kind));
        return fitting.get(nth % fitting.size());
    }
}
