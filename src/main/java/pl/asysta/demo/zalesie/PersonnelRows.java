package pl.asysta.demo.zalesie;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import pl.asysta.personnel.AssistantGrade;
import pl.asysta.personnel.CertificateKind;
import pl.asysta.personnel.EmploymentKind;
import pl.asysta.personnel.QualificationPath;
import pl.asysta.staff.Role;

/** Writes the personnel files of the staff: rooms, telephones that nobody has, duty hours, qualifications and papers. */
final class PersonnelRows {
    /** Whose certificate ends soon, and in how many days. */
    private static final String EXPIRING = "asystent3";

    private static final int EXPIRES_IN_DAYS = 11;
    private static final int TOGETHER_IN_A_ROOM = 2;
    private static final int ROOMS_ON_A_FLOOR = 9;
    private static final List<String> FLOORS = List.of("parter", "I piętro", "II piętro");
    private static final List<DayOfWeek> DUTY_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final LocalDate today;
    private final Instant filedAt;
    private final UUID administrator;
    private int number;

    PersonnelRows(Calendar calendar, List<Colleague> everyone) {
        this.today = calendar.today();
        this.filedAt = calendar.at(today.minusMonths(2), LocalTime.NOON);
        this.administrator = everyone.stream()
                .filter(colleague -> colleague.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
    }

    void write(Colleague colleague, Rows rows) {
        number++;
        workplace(colleague, rows);
        employment(colleague, rows);
        if (colleague.role() == Role.FAMILY_ASSISTANT) {
            qualification(colleague, rows);
        }
        if (colleague.role().seesFamilies()) {
            access(colleague, rows);
        }
    }

    private void workplace(Colleague colleague, Rows rows) {
        int room = number / TOGETHER_IN_A_ROOM;
        int floor = room / ROOMS_ON_A_FLOOR % FLOORS.size();
        boolean assistant = colleague.role() == Role.FAMILY_ASSISTANT;
        rows.add(
                Table.WORKPLACE,
                colleague.id(),
                "ul. Rynek 1",
                FLOORS.get(floor),
                room + 1,
                // 000 after the area or the network: numbers that nobody is given
                "+4832000%04d".formatted(100 + room),
                assistant ? "+48450000%03d".formatted(number % 1000) : null,
                assistant ? "zadaniowo, telefon 8.00–16.00" : "poniedziałek–piątek 7.30–15.30",
                administrator,
                filedAt);
        duty(colleague, number, LocalTime.of(8, 0), rows);
        if (!assistant) {
            duty(colleague, number + 2, LocalTime.of(13, 0), rows);
        }
    }

    private void duty(Colleague colleague, int day, LocalTime starts, Rows rows) {
        rows.add(
                Table.DUTY_HOURS,
                colleague.id(),
                DUTY_DAYS.get(day % DUTY_DAYS.size()),
                starts,
                starts.plusHours(2),
                null);
    }

    private void employment(Colleague colleague, Rows rows) {
        boolean assistant = colleague.role() == Role.FAMILY_ASSISTANT;
        var since = today.minusYears(3).withDayOfMonth(1);
        rows.add(Table.EMPLOYMENT, colleague.id(), administrator, filedAt);
        var kind = !assistant
                ? EmploymentKind.FIXED_HOURS_CONTRACT
                : number % 4 == 0 ? EmploymentKind.SERVICE_CONTRACT : EmploymentKind.TASK_BASED_CONTRACT;
        rows.add(Table.EMPLOYMENT_TERM, colleague.id(), kind, since, null);
        if (assistant) {
            var promoted = since.plusMonths(12 + number % 12);
            rows.add(Table.ASSISTANT_GRADE, colleague.id(), AssistantGrade.JUNIOR, since, promoted.minusDays(1));
            var grade = number % 3 == 0 ? AssistantGrade.SENIOR : AssistantGrade.REGULAR;
            rows.add(Table.ASSISTANT_GRADE, colleague.id(), grade, promoted, null);
        }
    }

    private void qualification(Colleague colleague, Rows rows) {
        var hired = today.minusYears(3).withDayOfMonth(1);
        var path = number % 2 == 0 ? QualificationPath.A : QualificationPath.B;
        rows.add(
                Table.QUALIFICATION,
                colleague.id(),
                path,
                hired,
                hired,
                hired,
                hired,
                FixedStaff.DIRECTING.name().full(),
                true,
                administrator,
                filedAt);
        int position = 0;
        for (var kind : CertificateKind.values()) {
            if (path.proofs().contains(kind) || kind == CertificateKind.HEALTH) {
                rows.add(
                        Table.QUALIFICATION_CERTIFICATE,
                        colleague.id(),
                        position++,
                        kind,
                        "%d/%d/%d".formatted(number, kind.ordinal() + 1, hired.getYear()),
                        hired.minusDays(20),
                        kind == CertificateKind.HEALTH ? healthUntil(colleague) : null);
            }
        }
    }

    private LocalDate healthUntil(Colleague colleague) {
        return colleague.login().equals(EXPIRING) ? today.plusDays(EXPIRES_IN_DAYS) : today.plusMonths(14 + number % 9);
    }

    private void access(Colleague colleague, Rows rows) {
        var from = today.minusYears(3).withDayOfMonth(1);
        var dice = Dice.of("access", number);
        rows.add(
                Table.DATA_AUTHORISATION,
                dice.id(),
                colleague.id(),
                "%d/%d".formatted(number, from.getYear()),
                from,
                null,
                administrator,
                filedAt);
        rows.add(Table.SECRECY_UNDERTAKING, dice.id(), colleague.id(), from, administrator, filedAt);
    }
}
