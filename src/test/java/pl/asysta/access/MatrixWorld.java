package pl.asysta.access;

import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.asysta.attachment.Files;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** The families of the matrix: one that is worked with, one whose work has ended, and one that is restricted. */
final class MatrixWorld {
    /** How the restricted family is called, and nobody else. */
    static final String SECRET = "Zastrzeżańskich";

    private static final Map<String, String> VARIABLES = Map.of(
            "person", "select person_id::text from family_member where case_id = ? order by position limit 1",
            "entry", "select id::text from work_card_entry where case_id = ? limit 1",
            "consent", "select id::text from consent where case_id = ? limit 1",
            "attachment", "select id::text from attachment where case_id = ? limit 1",
            "request", "select id::text from assignment_request where case_id = ? limit 1",
            "monitoring", "select id::text from child_at_risk where case_id = ? limit 1");

    private static final List<Eyes> OF_A_FAMILY = List.of(
            new Eyes(JAN, "own"),
            new Eyes(JULIA, "district"),
            new Eyes(MARIA, "other"),
            new Eyes(MARIA, "emergency"),
            new Eyes(PIOTR, "own"),
            new Eyes(ANNA, "other"),
            new Eyes(ANNA, "ended"),
            new Eyes(PELAGIA, "deputised"),
            new Eyes(KRYSTYNA, "own"),
            new Eyes(EWA, "own"),
            new Eyes(DANUTA, "own"),
            new Eyes(ADAM, "own"),
            new Eyes(JAN, "restricted"),
            new Eyes(JULIA, "named"),
            new Eyes(PIOTR, "restricted"),
            new Eyes(PELAGIA, "restricted"),
            new Eyes(KRYSTYNA, "restricted"),
            new Eyes(EWA, "restricted"),
            new Eyes(ADAM, "restricted"),
            new Eyes(null, "own"));

    private static final List<Eyes> OF_NO_FAMILY = OF_A_FAMILY.stream()
            .filter(eyes -> eyes.who() == PELAGIA
                    ? eyes.relation().equals("deputised")
                    : Set.of("own", "other").contains(eyes.relation()))
            .toList();

    private static final Set<Colleague> INSIDE = Set.of(EWA, DANUTA, JULIA);

    private final Centre centre;
    private final Browser browser;
    private final Families families;
    private final Papers papers;
    private final Map<String, Map<String, String>> records = new HashMap<>();

    MatrixWorld(Centre centre, Browser browser, Families families, Papers papers) {
        this.centre = centre;
        this.browser = browser;
        this.families = families;
        this.papers = papers;
    }

    MatrixWorld found() {
        stay("own", withAttachment(families.cooperatingWith(PIOTR)));
        stay("ended", handedOver());
        stay("restricted", withAttachment(restricted()));
        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(
                        PIOTR.id().id(),
                        centre.day(-1),
                        centre.day(1),
                        PELAGIA.id().id())
                .update();
        centre.owner()
                .sql("insert into emergency_opening values (gen_random_uuid(), 'R', ?, 'Krzyk dziecka za drzwiami.', ?,"
                        + " now(), now() + interval '1 hour')")
                .params(family("ended"), MARIA.id().id())
                .update();
        return this;
    }

    List<Eyes> eyes(Route route) {
        return route.isAboutAFamily() || route.pattern().contains("{request}") ? OF_A_FAMILY : OF_NO_FAMILY;
    }

    Map<String, String> records(Eyes eyes) {
        return records.get(
                switch (eyes.relation()) {
                    case "restricted", "named" -> "restricted";
                    case "ended", "emergency" -> "ended";
                    default -> "own";
                });
    }

    /** Whether she must not meet the restricted family anywhere. */
    boolean isOutside(Eyes eyes) {
        return eyes.who() == null || !INSIDE.contains(eyes.who());
    }

    private UUID family(String name) {
        return UUID.fromString(records.get(name).get("family"));
    }

    private void stay(String name, CaseId family) {
        var found = new HashMap<String, String>();
        found.put("family", family.toString());
        VARIABLES.forEach((variable, query) -> centre.owner()
                .sql(query)
                .param(family.id())
                .query(String.class)
                .optional()
                .ifPresent(id -> found.put(variable, id)));
        records.put(name, found);
    }

    private CaseId withAttachment(CaseId family) {
        browser.done(
                EWA,
                "/cases/" + family + "/attachments/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("kind", "LETTER")
                        .with("title", "Pismo")
                        .choosing("file", "pismo.pdf", Files.pdf(1)));
        return family;
    }

    /** From Anna to Piotr, today. */
    private CaseId handedOver() {
        var family = families.assignedTo(ANNA);
        centre.owner()
                .sql("update assignment set ended_on = ?, end_reason = 'HANDED_OVER' where case_id = ?")
                .params(centre.today(), family.id())
                .update();
        centre.owner()
                .sql("update family_case set assistant_id = ? where id = ?")
                .params(PIOTR.id().id(), family.id())
                .update();
        return family;
    }

    private CaseId restricted() {
        var referral = papers.referral()
                .with("label", SECRET)
                .with("street", "ul. Skryta")
                .with("members[0].lastName", SECRET)
                .with("members[1].lastName", SECRET);
        var family = families.consenting(families.assessed(families.interviewed(families.reported(referral))));
        families.cooperating(families.assignedTo(PIOTR, family), PIOTR);
        browser.done(
                EWA,
                "/cases/" + family + "/restriction",
                Form.empty().with("readers", JULIA.id()).with("reason", "Siostra pracownicy."));
        return family;
    }
}
