package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.PersonDetails;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.staff.WorkerId;

@DisplayName("Other people in a text")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class BlackoutTests {
    private static final MemberView ANNA = member("Anna", "Kowalska", Kinship.MOTHER, "90031212347");
    private static final MemberView MAREK = member("Marek", "Wiśniewski", Kinship.FATHER, null);
    private static final MemberView JAS = member("Jaś", "Kowalski", Kinship.CHILD, "18250212333");
    private static final MemberView OLA = member("Ola", "Kowalska", Kinship.CHILD, null);

    private final Blackout blackout = Blackout.of(family(), ANNA.id(), List.of("Telimena Szeptucha, sąsiadka"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marek przyszedł.              | […] przyszedł.
            Bez Marka, o Marku i Markowi. | Bez […], o […] i […].
            Marek Wiśniewski krzyczał.    | […] krzyczał.
            Z Wiśniewskim i MARKIEM.      | Z […] i […].
            Jasia odbiera Anna.           | […] odbiera Anna.
            Oli i Olą, ale nie olejem.    | […] i […], ale nie olejem.
            Anna Kowalska i Jaś Kowalski. | Anna Kowalska i […] Kowalski.
            Telimenie Szeptusze.          | […] Szeptusze.
            PESEL 18250212333.            | PESEL […].
            PESEL 90031212347.            | PESEL 90031212347.
            Nr 12345678901.               | Nr 12345678901.
            Annę boli głowa.              | Annę boli głowa.""")
    void leave_no_trace_but_the_one_who_asks_stays(String text, String left) {
        assertThat(blackout.without(text, List.of())).isEqualTo(left);
    }

    @Test
    void are_told_by_whoever_checks_where_no_rule_knows_them() {
        assertThat(blackout.without("Sąsiad spod trójki, sąsiad.", List.of("sąsiad spod trójki")))
                .isEqualTo("[…], sąsiad.");
    }

    @Test
    void lose_their_numbers_even_where_all_else_stays() {
        assertThat(blackout.withoutNumbers("Jaś, 18250212333")).isEqualTo("Jaś, […]");
    }

    private static MemberView member(String first, String last, Kinship kinship, String pesel) {
        var details = new PersonDetails(
                new PersonName(first, last), null, pesel == null ? null : new Pesel(pesel), null, null, null);
        return new MemberView(PersonId.next(), 0, details, kinship, List.of());
    }

    private static CaseView family() {
        return new CaseView(
                new CaseId(UUID.randomUUID()),
                "R-2026/0001",
                "Kowalskich",
                Pathway.values()[0],
                Stage.values()[0],
                new Address("ul. Lipowa", "8", null, "00-950", "Zalesie"),
                1,
                new WorkerId(UUID.randomUUID()),
                null,
                null,
                LocalDate.of(2026, 3, 2),
                false,
                null,
                false,
                List.of(ANNA, MAREK, JAS, OLA),
                List.of(),
                1,
                Set.of());
    }
}
