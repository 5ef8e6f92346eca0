package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.plan.ActionStatus;
import pl.asysta.statute.SupportPurpose;

/** The work plan: of a family that has agreed to one, and the draft of every second that has not yet. */
final class PlanChapter implements Chapter {
    private record Model(String goal, String achievedWhen, SupportPurpose purpose, List<String> actions) {}

    private static final List<Model> MODELS = List.of(
            new Model(
                    "Budżet, który wystarcza do końca miesiąca",
                    "rachunki płacone na czas przez trzy miesiące",
                    SupportPurpose.AWARENESS,
                    List.of(
                            "Zeszyt wydatków prowadzony co dzień|rodzina wie, na co wydaje pieniądze",
                            "Ugoda z administracją o ratach za czynsz|podpisana ugoda, pierwsza rata wpłacona")),
            new Model(
                    "Dzieci chodzą do szkoły i nadrabiają zaległości",
                    "najwyżej dwie nieusprawiedliwione godziny w miesiącu",
                    SupportPurpose.PARENTING_SKILLS,
                    List.of(
                            "Stały plan dnia i lekcje przy stole|zadania odrobione cztery dni w tygodniu",
                            "Rozmowa z pedagożką co dwa tygodnie|szkoła mówi o kłopotach od razu")),
            new Model(
                    "Zdrowie i spokojny sen dzieci",
                    "szczepienia uzupełnione, dziecko śpi we własnym łóżku",
                    SupportPurpose.STRENGTHENING,
                    List.of(
                            "Zaległe szczepienia w przychodni|wpis w książeczce zdrowia",
                            "Wieczorny zwyczaj bez telewizora|dzieci zasypiają przed dziewiątą")),
            new Model(
                    "Ktoś bliski do pomocy",
                    "dwie osoby, do których można zadzwonić",
                    SupportPurpose.INTEGRATION,
                    List.of("Spotkania klubu rodziców raz w tygodniu|udział w trzech spotkaniach z czterech")));

    private static final String LATE = "Rodzina chorowała i dwa spotkania trzeba było przełożyć.";

    private final Calendar calendar;

    PlanChapter(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The families have answered; until now all are drafts, because nothing is added to a plan that was answered. Late
     * ones say why, and the director knows of those but for the latest two.
     */
    static void answer(JdbcTemplate jdbc) {
        jdbc.update("""
                update work_plan p
                   set state = 'AGREED', answer = 'YES', answered_on = c.dated_on, agreed_by = p.created_by,
                       agreed_at = p.created_at, due_on = t.due_on,
                       delay_reason = case when c.dated_on > t.due_on then ? end,
                       acknowledged_by = ?, acknowledged_at = p.created_at
                  from case_paper c
                  join lateral (select (start.dated_on + make_interval(months => term.amount))::date as due_on
                                  from case_paper start, practice_term term
                                 where start.case_id = c.case_id and start.kind = 'COOPERATION_START'
                                   and term.code = 'WORK_PLAN') t on true
                 where c.case_id = p.case_id and c.kind = 'WORK_PLAN'""", LATE, FixedStaff.DIRECTING.id());
        jdbc.update("""
                insert into work_plan_delay (case_id, due_on, seen_by, seen_at)
                select case_id, due_on, ?, agreed_at
                  from (select *, row_number() over (order by due_on desc, case_id) as nth from work_plan
                         where state = 'AGREED' and answered_on > due_on) late
                 where nth > 2""", FixedStaff.DIRECTING.id());
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var started = family.course().find(PaperKind.COOPERATION_START).map(Step::on);
        if (assistant == null || started.isEmpty() || !family.pathway().asksFor(PaperKind.WORK_PLAN)) {
            return;
        }
        var agreed = family.course().find(PaperKind.WORK_PLAN).map(Step::on).orElse(null);
        boolean drafted = family.course().stage() == Stage.ASSISTANT_ASSIGNED && family.index() % 2 == 0;
        if (agreed != null || drafted) {
            plan(file, assistant, started.get(), agreed, rows);
        }
    }

    private void plan(File file, Colleague assistant, LocalDate started, @Nullable LocalDate agreed, Rows rows) {
        var family = file.family();
        var dice = family.dice("plan");
        var plan = dice.id();
        var written = calendar.at(agreed == null ? calendar.today().minusDays(1) : agreed, LocalTime.of(9, 20));
        rows.add(
                Table.WORK_PLAN,
                plan,
                family.id(),
                1,
                "DRAFT",
                "Dzieci zostają w domu, a rodzice radzą sobie bez stałej pomocy",
                "Mama dotrzymuje umówionych spotkań\nBabcia pomaga dwa razy w tygodniu",
                assistant.id(),
                written,
                agreed,
                agreed == null ? null : family.socialWorker().id());
        if (agreed != null) {
            file.household().adults().stream()
                    .findFirst()
                    .ifPresent(adult -> rows.add(Table.WORK_PLAN_SIGNATORY, plan, adult.id()));
        }
        for (int i = 0; i < 2; i++) {
            goal(MODELS.get((family.index() + i) % MODELS.size()), i + 1, plan, started, agreed != null, dice, rows);
        }
    }

    private void goal(Model model, int position, UUID plan, LocalDate started, boolean agreed, Dice dice, Rows rows) {
        var goal = dice.id();
        rows.add(Table.WORK_PLAN_GOAL, goal, plan, position, model.goal(), model.achievedWhen(), model.purpose());
        int nth = 0;
        for (var line : model.actions()) {
            nth++;
            var action = line.split("\\|");
            boolean gap = !agreed && position == 2 && nth == 1; // a draft lacks something
            boolean achieved = agreed && dice.chance(30);
            rows.add(
                    Table.WORK_PLAN_ACTION,
                    dice.id(),
                    goal,
                    nth,
                    action[0],
                    "mama",
                    gap ? null : started.plusDays(dice.between(60, 150)),
                    action[1],
                    achieved ? ActionStatus.ACHIEVED : nth == 1 ? ActionStatus.NOW : ActionStatus.LATER,
                    achieved ? calendar.today().minusDays(dice.between(1, 20)) : null);
        }
    }
}
