package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.RiskReason;

/** A child whom the centre watches over, in every eighth family; also before there is an assistant. */
final class ChildChapter implements Chapter {
    private static final int EVERY = 8;
    private static final int MONTHS_KEPT = 3;
    private static final int LATE_PERCENT = 40;
    private static final int LATE_DAYS = 14;
    private static final LocalTime RECORDED_AT = LocalTime.of(14, 30);

    private final Calendar calendar;
    private final List<List<String>> reports;
    private final List<List<String>> checks;

    ChildChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.reports = texts.columns("child-reports");
        this.checks = texts.columns("child-checks");
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var started = calendar.onOrAfter(calendar.at(family.openedAt()).plusDays(1));
        if (family.index() % EVERY != 1 || family.course().stage().isOver() || started.isAfter(calendar.today())) {
            return;
        }
        file.household().residents().stream()
                .filter(person -> person.kinship().isChild()
                        && person.born().plusYears(18).isAfter(calendar.today()))
                .findFirst()
                .ifPresent(child -> monitor(child, family, started, rows));
    }

    private void monitor(Resident child, Family family, LocalDate first, Rows rows) {
        var dice = family.dice("child");
        var report = dice.one(reports);
        var oldest = calendar.today().minusMonths(MONTHS_KEPT);
        var started = first.isBefore(oldest) ? calendar.onOrAfter(oldest.minusDays(dice.between(0, 20))) : first;
        var id = dice.id();
        var last = started;
        var until = calendar.today().minusDays(dice.chance(LATE_PERCENT) ? LATE_DAYS : 0);
        for (var seenOn = next(last, dice); seenOn.isBefore(until); seenOn = next(last, dice)) {
            last = seenOn;
            entry(id, family, seenOn, dice, rows);
        }
        rows.add(
                Table.CHILD_AT_RISK,
                id,
                family.id(),
                child.id(),
                RiskReason.valueOf(report.get(0)),
                report.get(3),
                Informant.valueOf(report.get(1)),
                report.get(2).isEmpty() ? null : report.get(2),
                started,
                family.socialWorker().id(),
                calendar.at(started, RECORDED_AT),
                last,
                last.plusMonths(1));
    }

    private void entry(UUID monitoring, Family family, LocalDate seenOn, Dice dice, Rows rows) {
        var check = dice.one(checks);
        var assistant = family.assistant();
        var by = assistant == null || dice.chance(40) ? family.socialWorker() : assistant;
        rows.add(
                Table.CHILD_AT_RISK_ENTRY,
                dice.id(),
                monitoring,
                seenOn,
                Informant.valueOf(check.get(0)),
                check.get(1).isEmpty() ? null : check.get(1),
                check.get(2),
                seenOn.plusMonths(1),
                by.id(),
                calendar.at(seenOn, RECORDED_AT));
    }

    /** Some are looked after a little late. */
    private LocalDate next(LocalDate last, Dice dice) {
        return calendar.onOrBefore(last.plusMonths(1).plusDays(dice.between(-6, 5)));
    }
}
