package pl.asysta.demo.zalesie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.groupactivity.GroupKind;
import pl.asysta.statute.WorkingDays;

/** The groups of Zalesie and their meetings: two that run and one that is over. */
final class GroupRows {
    private final Texts texts;
    private final Calendar calendar;

    GroupRows(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    /**
     * A group.
     *
     * @param ends the last day, or null while nobody knows it
     * @param meetings those that have taken place, oldest first
     */
    record Group(
            UUID id,
            GroupKind kind,
            Colleague leader,
            LocalDate starts,
            @Nullable LocalDate ends,
            List<Met> meetings) {
        boolean isOver(LocalDate today) {
            return ends != null && ends.isBefore(today);
        }
    }

    /** A meeting of a group. */
    record Met(UUID id, LocalDate on) {}

    /** All of them, the same at every asking. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var line : texts.columns("groups")) {
            groups.add(group(groups.size(), line));
        }
        return groups;
    }

    Rows write() {
        var rows = new Rows();
        var lines = texts.columns("groups").iterator();
        for (var group : groups()) {
            var line = lines.next();
            rows.add(
                    Table.GROUP_ACTIVITY,
                    group.id(),
                    group.kind(),
                    line.get(1),
                    group.leader().name().full() + ", " + group.leader().title(),
                    line.get(3),
                    line.get(5),
                    group.starts(),
                    group.ends(),
                    group.leader().id(),
                    calendar.at(group.starts().minusDays(6), LocalTime.of(10, 0)));
            meetings(group, rows);
        }
        return rows;
    }

    private void meetings(Group group, Rows rows) {
        var topics = texts.columns("group-topics").stream()
                .filter(topic -> topic.get(0).equals(group.kind().name()))
                .toList();
        int nth = 0;
        for (var meeting : group.meetings()) {
            rows.add(
                    Table.GROUP_MEETING,
                    meeting.id(),
                    group.id(),
                    meeting.on(),
                    topics.get(nth++ % topics.size()).get(1),
                    group.leader().id(),
                    calendar.at(meeting.on(), LocalTime.of(19, 30)));
        }
    }

    private Group group(int nth, List<String> line) {
        var dice = Dice.of("group", nth);
        var starts = calendar.today()
                .minusWeeks(Integer.parseInt(line.get(6)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(line.get(4))));
        var ends = line.size() > 7 ? starts.plusWeeks(Integer.parseInt(line.get(7)) - 1L) : null;
        var id = dice.id();
        var meetings = new ArrayList<Met>();
        for (var day = starts; day.isBefore(calendar.today()); day = day.plusWeeks(1)) {
            if (WorkingDays.isWorkingDay(day) && (ends == null || !day.isAfter(ends))) {
                meetings.add(new Met(dice.id(), day));
            }
        }
        return new Group(
                id,
                GroupKind.valueOf(line.get(0)),
                FixedStaff.ASSISTANTS.get(Integer.parseInt(line.get(2)) - 1),
                starts,
                ends,
                meetings);
    }
}
