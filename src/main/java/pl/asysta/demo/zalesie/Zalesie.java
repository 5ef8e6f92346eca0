package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.ASSIGNMENT;
import static pl.asysta.cases.PaperKind.INTERVIEW;
import static pl.asysta.cases.PaperKind.REFERRAL;
import static pl.asysta.cases.PaperKind.REQUEST;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.PaperKind;
import pl.asysta.risk.RiskCatalogues;

/** The town of Zalesie, which is on no map: its centre's staff and its families, the same at every telling. */
@Component
public class Zalesie {
    /** The password of every account. */
    public static final String PASSWORD = "Zalesie-2026-demo";

    private static final Logger log = LoggerFactory.getLogger(Zalesie.class);
    private static final int FAMILIES_AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final RiskCatalogues catalogues;
    private final Clock clock;

    Zalesie(JdbcTemplate jdbc, PasswordEncoder passwords, RiskCatalogues catalogues, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Those whom every demonstration has, in the order in which a visitor should meet them. */
    public static List<Colleague> fixedStaff() {
        return Stream.of(FixedStaff.OFFICE, FixedStaff.SOCIAL_WORKERS, FixedStaff.ASSISTANTS)
                .flatMap(List::stream)
                .toList();
    }

    /** Writes the staff and so many families into the empty database. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(int families) {
        long started = clock.millis();
        var texts = new Texts();
        var calendar = new Calendar(clock);
        var staff = new Staff(families, texts);
        var districts = new StaffRows(jdbc, calendar, passwords.encode(PASSWORD)).write(staff);
        new AssistantRows(calendar).write(districts).send(jdbc);
        new InstitutionRows(texts, calendar).write().send(jdbc);
        new GroupRows(texts, calendar).write().send(jdbc);
        var settled = new Families(texts, staff, calendar).settle(families);
        var places = new Places(texts, districts.size());
        new DistrictRows(jdbc).write(places, districts, staff.socialWorkers());
        var referrals = new ReferralChapter(texts, districts, calendar.today());
        var team = new TeamChapter(calendar);
        var chapters = List.of(
                new CaseChapter(places, districts),
                new KinChapter(texts, calendar),
                referrals,
                new InterviewChapter(
                        texts, calendar, numbered(settled, INTERVIEW, "WŚ-%d/%04d", Table.INTERVIEW_NUMBER)),
                new AnalysisChapter(texts),
                new RiskChapter(catalogues.current(), calendar),
                new RequestChapter(
                        texts,
                        numbered(settled, REQUEST, "W-%d/%03d", Table.REQUEST_NUMBER),
                        numbered(settled, ASSIGNMENT, "PA-%d/%03d", Table.ASSIGNMENT_NUMBER),
                        calendar.today()),
                new DifficultyChapter(texts, calendar),
                new PathwayChapter(calendar),
                new ChildChapter(texts, calendar),
                new NoteChapter(texts, calendar),
                new ScanChapter(calendar),
                new DiagnosisChapter(texts, calendar),
                new PlanChapter(calendar),
                new AssessmentChapter(texts, calendar),
                new FrequencyChapter(),
                new VisitChapter(texts, calendar),
                new ContactChapter(texts, calendar),
                new SpecialistChapter(texts, calendar),
                new GroupChapter(texts, calendar),
                new InterventionChapter(texts, calendar),
                team);
        var beginning = new Rows();
        team.begin(beginning);
        beginning.send(jdbc);
        tell(settled, new Households(texts), chapters);
        PlanChapter.answer(jdbc);
        AssessmentChapter.know(jdbc);
        TeamChapter.close(jdbc);
        ClosingRows.write(jdbc);
        DriftRows.write(jdbc, calendar.today());
        ReminderRows.write(jdbc, calendar.today());
        var numbers = new Rows();
        referrals.writeNumbers(numbers);
        numbers.send(jdbc);
        log.info("{} families settled in Zalesie in {} ms", families, clock.millis() - started);
    }

    private void tell(List<Family> families, Households households, List<Chapter> chapters) {
        var numbers = new Numbers("R-%d/%04d");
        var rows = new Rows();
        int told = 0;
        for (var family : families) {
            var informedOn = family.course().step(REFERRAL).on();
            var file = new Chapter.File(
                    family,
                    numbers.next(informedOn.getYear()),
                    households.of(family.index(), family.story(), informedOn));
            chapters.forEach(chapter -> chapter.write(file, rows));
            if (++told % FAMILIES_AT_ONCE == 0) {
                rows.send(jdbc);
            }
        }
        numbers.write(Table.CASE_NUMBER, rows);
        rows.send(jdbc);
    }

    /** Papers with a register of their own are numbered in the order in which they were written. */
    private Map<Integer, String> numbered(List<Family> families, PaperKind paper, String pattern, Table counter) {
        var numbers = new Numbers(pattern);
        var numbered = new HashMap<Integer, String>();
        families.stream()
                .filter(family -> family.course().find(paper).isPresent())
                .sorted(Comparator.comparing(
                        family -> family.course().step(paper).at()))
                .forEach(family -> numbered.put(
                        family.index(),
                        numbers.next(family.course().step(paper).on().getYear())));
        var rows = new Rows();
        numbers.write(counter, rows);
        rows.send(jdbc);
        return numbered;
    }
}
