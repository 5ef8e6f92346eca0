package pl.asysta.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.site.Words;

/** Collects what is written about a person, in every part of the file but the closed compartment. */
@Component
class Passages {
    private final JdbcClient jdbc;
    private final Words words;
    private final String query;

    Passages(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
        this.query = read("privacy/passages.sql");
    }

    /** By part, the oldest first. */
    List<Passage> about(MemberView person, CaseView family) {
        var passages = new ArrayList<>(onRecord(person, family));
        passages.addAll(jdbc.sql(query)
                .param("family", family.id().id())
                .param("person", person.id().id())
                .query((row, i) -> new Passage(
                        AccessPart.valueOf(row.getString("part")),
                        row.getString("field"),
                        row.getString("part") + ":" + row.getString("field") + ":" + row.getString("id"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("text")))
                .list());
        passages.sort(Comparator.comparing(Passage::part));
        return passages;
    }

    private List<Passage> onRecord(MemberView person, CaseView family) {
        var sex = person.sex();
        var pesel = person.pesel();
        var record = new ArrayList<Passage>();
        add(record, "name", person.name().full());
        add(record, "kinship", words.text("kinship." + person.kinship()));
        add(record, "birthDate", words.typed(person.birthDate()));
        add(record, "pesel", pesel == null ? null : pesel.digits());
        add(record, "sex", sex == null ? null : words.text("sex." + sex));
        add(record, "address", person.isOfHousehold() ? family.address().line() : null);
        return record;
    }

    private static void add(List<Passage> record, String field, @Nullable String text) {
        if (!Objects.toString(text, "").isBlank()) {
            record.add(new Passage(AccessPart.PERSON, field, "PERSON:" + field, null, String.valueOf(text)));
        }
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
