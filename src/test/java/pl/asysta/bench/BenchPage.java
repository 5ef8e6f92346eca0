package pl.asysta.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.site.SoughtWords;

/** A page to be measured, and who opens it. */
record BenchPage(String name, String person, String address) {
    static final String DIRECTOR = "dyrektor";
    static final String SOCIAL_WORKER = "pracownik";

    // a family with an assistant, four people and a street, in the district of the social worker who is signed in
    private static final String FAMILY = """
            select c.id, c.number, p.id as person, p.first_name, p.last_name, c.street, c.house
              from family_case c join worker w on w.id = c.social_worker_id
              join family_member m on m.case_id = c.id and m.position = 0 join person p on p.id = m.person_id
             where w.login = 'pracownik' and c.stage = 'PLAN_AGREED' and c.street is not null and p.pesel is not null
             order by abs(4 - (select count(*) from family_member o where o.case_id = c.id)), c.number limit 1""";

    /** The same questions to a centre of any size, about a family of the same shape. */
    static List<BenchPage> all(JdbcTemplate database, SoughtWords words) {
        var family = database.queryForMap(FAMILY);
        var last = (String) family.get("last_name");
        var address = family.get("street") + " " + family.get("house");
        var swapped = last.substring(0, 2) + last.charAt(3) + last.charAt(2) + last.substring(4);
        var search = new Search(database, words);
        return List.of(
                new BenchPage("list, nearest deadline first", DIRECTOR, "/cases"),
                new BenchPage("list, by family", DIRECTOR, "/cases?sort=family"),
                new BenchPage("list, by family, page 20", DIRECTOR, "/cases?sort=family&page=20"),
                new BenchPage("list, overdue", DIRECTOR, "/cases?needs=LATE"),
                new BenchPage("list, one stage", DIRECTOR, "/cases?stage=PLAN_AGREED&sort=-reported"),
                new BenchPage("list, one stage and risk", DIRECTOR, "/cases?stage=PLAN_AGREED&risk=HIGH&sort=visit"),
                new BenchPage("list of a social worker", SOCIAL_WORKER, "/cases"),
                search.of("search, case number", DIRECTOR, (String) family.get("number")),
                search.of(
                        "search, person and address", DIRECTOR, family.get("first_name") + " " + last + " " + address),
                search.of(
                        "search, the same misspelled",
                        DIRECTOR,
                        family.get("first_name") + " " + swapped + " " + address),
                search.of("search, what fits thousands", DIRECTOR, "zalesie"),
                new BenchPage("search, PESEL", DIRECTOR, "/cases?person=" + family.get("person")),
                search.of("search of a social worker", SOCIAL_WORKER, last),
                new BenchPage("file", DIRECTOR, "/cases/" + family.get("id")));
    }

    /** As the page is led to once the words were posted. */
    private record Search(JdbcTemplate database, SoughtWords words) {
        BenchPage of(String name, String person, String text) {
            var author = database.queryForObject("select id from worker where login = ?", UUID.class, person);
            return new BenchPage(name, person, "/cases?sought=" + words.locked(text, author));
        }
    }
}
