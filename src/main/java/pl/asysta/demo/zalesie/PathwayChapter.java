package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.asysta.cases.PaperKind;
import pl.asysta.facility.FacilityKind;
import pl.asysta.forlife.CounsellingField;
import pl.asysta.forlife.Entitlement;
import pl.asysta.forlife.Evidence;
import pl.asysta.forlife.Statement;
import pl.asysta.forlife.SubmittedAs;
import pl.asysta.statute.MedicalSpeciality;

/** What families came with: the order of a court, a request of their own, the notice of a facility. */
final class PathwayChapter implements Chapter {
    private static final List<String> OFFICERS = List.of("Dorota Maj", "Krzysztof Bielak", "Alina Sroka");
    private static final int MONTHS_BETWEEN_REPORTS = 4;

    private final Calendar calendar;

    PathwayChapter(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var course = file.family().course();
        course.find(PaperKind.COURT_ORDER).ifPresent(step -> order(file.family(), step, rows));
        course.find(PaperKind.FOR_LIFE_REQUEST).ifPresent(step -> request(file, step, rows));
        course.find(PaperKind.FACILITY_NOTICE).ifPresent(step -> notice(file, step, rows));
    }

    private void order(Family family, Step step, Rows rows) {
        var dice = family.dice("court");
        var id = dice.id();
        rows.add(
                Table.COURT_ORDER,
                id,
                family.id(),
                "Sąd Rejonowy w Zalesiu",
                "III Wydział Rodzinny i Nieletnich",
                "III Nsm %d/%02d".formatted(dice.between(11, 480), step.on().getYear() % 100),
                step.on(),
                "Sąd zobowiązuje rodziców do pracy z asystentem rodziny i realizowania planu pracy z rodziną.",
                dice.one(OFFICERS),
                "Zespół Kuratorskiej Służby Sądowej w Zalesiu",
                null,
                family.socialWorker().id(),
                step.at());
        reports(family, id, step.on(), rows);
    }

    /** Every four months; those of the past went out some days before their day, and one is ahead while the case is open. */
    private void reports(Family family, UUID order, LocalDate orderedOn, Rows rows) {
        var until = family.course().find(PaperKind.CLOSURE).map(Step::on).orElse(calendar.today());
        int position = 0;
        var due = orderedOn.plusMonths(MONTHS_BETWEEN_REPORTS);
        for (; due.isBefore(until); due = due.plusMonths(MONTHS_BETWEEN_REPORTS)) {
            rows.add(Table.COURT_REPORT, order, position++, due, due.minusDays(5));
        }
        rows.add(Table.COURT_REPORT, order, position, due, null);
    }

    private static void request(File file, Step step, Rows rows) {
        var family = file.family();
        var dice = family.dice("for-life");
        var id = dice.id();
        rows.add(
                Table.FOR_LIFE_REQUEST,
                id,
                family.id(),
                file.household().adults().get(0).id(),
                step.on(),
                SubmittedAs.PAPER,
                Evidence.MEDICAL_CERTIFICATE,
                step.on().minusDays(dice.between(3, 20)),
                "lek. Hanna Wilk",
                MedicalSpeciality.NEONATOLOGY,
                Entitlement.ILL_CHILD,
                family.story().text("scope"),
                step.on(),
                family.socialWorker().id(),
                step.at(),
                family.course().find(PaperKind.REQUEST).map(Step::on).orElse(null));
        rows.add(Table.FOR_LIFE_FIELD, id, CounsellingField.REHABILITATION_AND_HEALTH);
        rows.add(Table.FOR_LIFE_FIELD, id, CounsellingField.PSYCHOLOGICAL);
        for (var statement : Statement.values()) {
            rows.add(Table.FOR_LIFE_STATEMENT, id, statement, step.on());
        }
    }

    private static void notice(File file, Step step, Rows rows) {
        var family = file.family();
        rows.add(
                Table.FACILITY_NOTICE,
                family.dice("facility").id(),
                family.id(),
                FacilityKind.EDUCATION_CENTRE,
                step.on().plusDays(21),
                file.household().adults().get(0).id(),
                family.socialWorker().id(),
                step.at());
    }
}
