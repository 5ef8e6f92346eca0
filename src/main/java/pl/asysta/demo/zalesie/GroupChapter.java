package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.groupactivity.GroupKind;

/** Who goes to group classes: families of the assistants who lead them or sit next door, as many as a room holds. */
final class GroupChapter implements Chapter {
    private static final int ROOM = 12;
    private static final int PERCENT_OF_FAMILIES = 40;
    private static final int PERCENT_PRESENT = 75;

    /** One in so many leaves before the end. */
    private static final int ONE_LEAVES_IN = 4;

    private static final int LEAVES_AFTER_DAYS = 21;
    private static final int SCHOOL_AGE = 7;
    private static final int ADULT = 18;

    private final Calendar calendar;
    private final List<GroupRows.Group> groups;
    private final List<String> leavings;
    private final Map<UUID, Integer> enrolled = new HashMap<>();

    GroupChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.groups = new GroupRows(texts, calendar).groups();
        this.leavings = texts.lines("group-leavings");
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var started = family.course().find(PaperKind.COOPERATION_START).map(Step::on);
        if (assistant == null
                || !FixedStaff.ASSISTANTS.contains(assistant)
                || started.isEmpty()
                || !family.course().stage().hasAssistant()) {
            return;
        }
        var dice = family.dice("groups");
        var last = Meetings.last(family, assistant, calendar.today());
        for (var group : groups) {
            var on = calendar.onOrAfter(later(started.get().plusDays(3), group.starts()));
            var person = person(file.household(), group.kind(), on);
            boolean wants = dice.chance(PERCENT_OF_FAMILIES);
            if (wants && person.isPresent() && isOpen(group, on) && !on.isAfter(last)) {
                enrol(file, assistant, group, person.get(), on, last, dice, rows);
            }
        }
    }

    private boolean isOpen(GroupRows.Group group, LocalDate on) {
        boolean inTime = group.ends() == null || on.isBefore(group.ends());
        return inTime && enrolled.getOrDefault(group.id(), 0) < ROOM;
    }

    private void enrol(
            File file,
            Colleague assistant,
            GroupRows.Group group,
            Resident person,
            LocalDate on,
            LocalDate last,
            Dice dice,
            Rows rows) {
        int nth = enrolled.merge(group.id(), 1, Integer::sum);
        var leaves = on.plusDays(LEAVES_AFTER_DAYS);
        boolean inTime = !leaves.isAfter(last) && (group.ends() == null || leaves.isBefore(group.ends()));
        var left = nth % ONE_LEAVES_IN == 0 && inTime ? leaves : null;
        var enrolment = dice.id();
        rows.add(
                Table.GROUP_ENROLMENT,
                enrolment,
                group.id(),
                file.family().id(),
                person.id(),
                on,
                assistant.id(),
                calendar.at(on, LocalTime.of(12, 40)),
                left,
                left == null ? null : leavings.get(nth / ONE_LEAVES_IN % leavings.size()),
                left == null ? null : assistant.id(),
                left == null ? null : calendar.at(left, LocalTime.of(12, 50)));
        attend(group, enrolment, on, left, dice, rows);
    }

    private static void attend(
            GroupRows.Group group, UUID enrolment, LocalDate from, @Nullable LocalDate to, Dice dice, Rows rows) {
        for (var meeting : group.meetings()) {
            boolean there = dice.chance(PERCENT_PRESENT);
            if (there
                    && !meeting.on().isBefore(from)
                    && (to == null || !meeting.on().isAfter(to))) {
                rows.add(Table.GROUP_ATTENDANCE, meeting.id(), enrolment);
            }
        }
    }

    /** A parent, or the first child of school age. */
    private static Optional<Resident> person(Household household, GroupKind kind, LocalDate day) {
        return switch (kind) {
            case PARENTS ->
                household.adults().stream()
                        .filter(adult -> adult.kinship().isParent())
                        .findFirst();
            case CHILDREN ->
                household.residents().stream()
                        .filter(one -> one.kinship().isChild())
                        .filter(child -> years(child, day) >= SCHOOL_AGE && years(child, day) < ADULT)
                        .findFirst();
        };
    }

    private static int years(Resident child, LocalDate day) {
        return child.born().until(day).getYears();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
