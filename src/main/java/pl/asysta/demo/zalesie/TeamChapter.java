package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.cases.PaperKind;
import pl.asysta.development.ActivityKind;

/** The team of five: a meeting that was held and left two decisions open, the next one, supervision and a training. */
final class TeamChapter implements Chapter {
    private static final int HELD_DAYS_AGO = 28;
    private static final int NEXT_IN_DAYS = 9;
    private static final int LATE_DAYS = 3;
    private static final int SUPERVISION_EVERY = 28;
    private static final LocalTime HOUR = LocalTime.of(9, 0);
    private static final String PLACE = "sala narad, pokój 12";

    private final Calendar calendar;
    private final Colleague coordinator = FixedStaff.OFFICE.get(2);
    private final Colleague assistant = FixedStaff.ASSISTANTS.get(0);
    private final LocalDate held;
    private final UUID meeting;
    private final UUID next;
    private int discussed;

    TeamChapter(Calendar calendar) {
        this.calendar = calendar;
        this.held = calendar.onOrBefore(calendar.today().minusDays(HELD_DAYS_AGO));
        var dice = Dice.of("team", 0);
        this.meeting = dice.id();
        this.next = dice.id();
    }

    /** The team itself and its two meetings, before any family is told of. */
    void begin(Rows rows) {
        var since = calendar.today().minusYears(1).withDayOfMonth(1);
        var members = List.of(
                FixedStaff.DEPUTY,
                coordinator,
                assistant,
                FixedStaff.ASSISTANTS.get(1),
                FixedStaff.SOCIAL_WORKERS.get(0));
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var id = Dice.of("team member", i).id();
            rows.add(
                    Table.TEAM_MEMBER,
                    id,
                    member.id(),
                    member.title(),
                    i == 0,
                    since,
                    FixedStaff.DIRECTING.id(),
                    calendar.at(since, HOUR));
            if (i != members.size() - 1) {
                rows.add(Table.TEAM_ATTENDANCE, meeting, id, null);
            }
        }
        meeting(meeting, held, rows);
        meeting(next, calendar.onOrAfter(calendar.today().plusDays(NEXT_IN_DAYS)), rows);
        var guest = Dice.of("team guest", 0).id();
        rows.add(
                Table.TEAM_INVITATION,
                guest,
                meeting,
                "Alicja Serafin",
                "Poradnia Psychologiczno-Pedagogiczna w Zalesiu",
                coordinator.id(),
                calendar.at(held.minusDays(7), HOUR));
        rows.add(Table.TEAM_ATTENDANCE, meeting, null, guest);
        development(rows);
    }

    /** Closes the minutes; until now they are open, because nothing is added to those that are closed. */
    static void close(JdbcTemplate jdbc) {
        jdbc.update("""
                update team_meeting
                   set minutes = 'Obecni omówili obciążenie asystentów i grafik superwizji na najbliższy kwartał.',
                       minuted_by = planned_by, minuted_at = (held_on + held_at + interval '3 hours') at time zone 'Europe/Warsaw',
                       closed_by = planned_by, closed_at = (held_on + held_at + interval '5 hours') at time zone 'Europe/Warsaw'
                 where held_on < current_date""");
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var worksWithIt = family.assistant();
        var started = family.course().find(PaperKind.COOPERATION_START).map(Step::on);
        if (worksWithIt == null
                || started.isEmpty()
                || started.get().isAfter(held)
                || !family.course().stage().hasAssistant()) {
            return;
        }
        discussed++;
        switch (discussed) {
            case 1 ->
                held(
                        family,
                        "Starsze dziecko znów opuszcza lekcje. Co może zrobić szkoła, a co my?",
                        "Psycholog z poradni zaproponowała rozmowę z wychowawcą w obecności mamy. Wszyscy byli za.",
                        "Umówić rozmowę z wychowawcą i mamą",
                        worksWithIt,
                        calendar.today().minusDays(LATE_DAYS),
                        rows);
            case 2 ->
                held(
                        family,
                        "Zadłużenie czynszowe rośnie. Czy wystąpić o ugodę razem z rodziną?",
                        "Pracownik socjalny zna procedurę ugody. Asystent przygotuje z rodziną zestawienie opłat.",
                        "Złożyć z rodziną wniosek o ugodę w spółdzielni",
                        family.socialWorker(),
                        calendar.today().plusDays(12),
                        rows);
            case 3 -> item(family, next, "Jak rozmawiać z tatą, który unika spotkań?", null, calendar.today(), rows);
            default -> {}
        }
    }

    private void meeting(UUID id, LocalDate on, Rows rows) {
        rows.add(
                Table.TEAM_MEETING,
                id,
                on,
                HOUR,
                PLACE,
                coordinator.id(),
                calendar.at(held.minusDays(10), LocalTime.NOON));
    }

    private void held(
            Family family, String question, String minutes, String what, Colleague who, LocalDate due, Rows rows) {
        var item = item(family, meeting, question, minutes, held.minusDays(4), rows);
        rows.add(Table.TEAM_DECISION, family.dice("team decision").id(), meeting, item, 0, what, who.id(), due);
    }

    private UUID item(
            Family family, UUID at, String question, @Nullable String minutes, LocalDate proposedOn, Rows rows) {
        var id = family.dice("team item").id();
        var by = family.assistant() == null ? family.socialWorker() : family.assistant();
        rows.add(
                Table.TEAM_ITEM,
                id,
                at,
                family.id(),
                question,
                by.id(),
                calendar.at(proposedOn, LocalTime.of(8, 20)),
                minutes,
                minutes == null ? null : coordinator.id(),
                minutes == null ? null : calendar.at(held, LocalTime.of(11, 0)));
        return id;
    }

    private void development(Rows rows) {
        var topics = List.of(
                "Granice w pracy z rodziną",
                "Bezradność asystenta i jej źródła",
                "Praca z rodziną zobowiązaną przez sąd");
        for (int i = 0; i < topics.size(); i++) {
            var day = calendar.onOrBefore(calendar.today().minusDays(5L + (long) SUPERVISION_EVERY * i));
            activity(ActivityKind.GROUP_SUPERVISION, topics.get(i), "Irena Pawlak, superwizor", day, day, 3, rows);
        }
        var from = calendar.onOrBefore(calendar.today().minusDays(40));
        activity(
                ActivityKind.TRAINING,
                "Dialog motywujący w pracy z rodziną",
                "Regionalny Ośrodek Polityki Społecznej",
                from,
                from.plusDays(1),
                16,
                rows);
    }

    private void activity(
            ActivityKind kind, String topic, String provider, LocalDate from, LocalDate to, int hours, Rows rows) {
        var id = Dice.of(topic, 0).id();
        rows.add(
                Table.DEVELOPMENT_ACTIVITY,
                id,
                kind,
                topic,
                provider,
                from,
                to,
                hours,
                coordinator.id(),
                calendar.at(to, LocalTime.of(16, 0)));
        for (var participant : FixedStaff.ASSISTANTS.subList(0, kind == ActivityKind.TRAINING ? 2 : 5)) {
            rows.add(
                    Table.DEVELOPMENT_PARTICIPANT,
                    id,
                    participant.id(),
                    kind == ActivityKind.TRAINING && participant.equals(assistant));
        }
    }
}
