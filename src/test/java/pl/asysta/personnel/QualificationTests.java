package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.personnel.CertificateKind.DIPLOMA;
import static pl.asysta.personnel.CertificateKind.EXPERIENCE;
import static pl.asysta.personnel.CertificateKind.TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An assistant's qualification")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class QualificationTests {
    private static final LocalDate HIRED = LocalDate.of(2022, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Statements SIGNED = new Statements(HIRED, HIRED, HIRED);
    private static final OffenderRegisterCheck CLEAN = new OffenderRegisterCheck(TODAY, "Ewa Dudek", true);

    @Test
    void is_whole_by_each_way_with_its_proofs() {
        assertThat(gaps(QualificationPath.A, CLEAN, TODAY, DIPLOMA)).isEmpty();
        assertThat(gaps(QualificationPath.B, CLEAN, TODAY, DIPLOMA, TRAINING, EXPERIENCE))
                .isEmpty();
        assertThat(gaps(QualificationPath.C, CLEAN, TODAY, DIPLOMA, TRAINING, EXPERIENCE))
                .isEmpty();
    }

    @Test
    void lacks_what_its_way_asks_for() {
        assertThat(gaps(QualificationPath.B, CLEAN, TODAY, DIPLOMA))
                .containsExactly(QualificationGap.TRAINING, QualificationGap.EXPERIENCE);
        assertThat(gaps(QualificationPath.A, CLEAN, TODAY)).containsExactly(QualificationGap.DIPLOMA);
        assertThat(gaps(null, CLEAN, TODAY)).containsExactly(QualificationGap.PATH);
    }

    @Test
    void lacks_the_statements_that_nobody_signed() {
        var text =
                new QualificationText(QualificationPath.A, Statements.NONE, CLEAN, List.of(certificate(DIPLOMA, null)));

        assertThat(new QualificationView(0, text, null).gapsOn(TODAY))
                .containsExactly(
                        QualificationGap.PARENTAL_AUTHORITY, QualificationGap.ALIMONY, QualificationGap.NO_CONVICTION);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-01-31, false", "2023-02-01, true", "2023-02-02, true"})
    void lacks_the_look_into_the_register_since_the_first_of_February_2023(LocalDate day, boolean lacking) {
        assertThat(gaps(QualificationPath.A, null, day, DIPLOMA).contains(QualificationGap.OFFENDER_REGISTER))
                .isEqualTo(lacking);
    }

    @Test
    void lacks_a_clean_look_when_she_is_in_the_register() {
        var listed = new OffenderRegisterCheck(TODAY, "Ewa Dudek", false);

        assertThat(gaps(QualificationPath.A, listed, TODAY, DIPLOMA))
                .containsExactly(QualificationGap.OFFENDER_REGISTER);
    }

    @ParameterizedTest(name = "good until {0}: whole {1}")
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2026-11-25, true"})
    void counts_no_proof_that_has_expired(LocalDate until, boolean whole) {
        var text = new QualificationText(QualificationPath.A, SIGNED, CLEAN, List.of(certificate(DIPLOMA, until)));

        assertThat(new QualificationView(0, text, null).gapsOn(TODAY).isEmpty()).isEqualTo(whole);
    }

    private static List<QualificationGap> gaps(
            @Nullable QualificationPath path,
            @Nullable OffenderRegisterCheck check,
            LocalDate day,
            CertificateKind... proofs) {
        var certificates =
                Stream.of(proofs).map(kind -> certificate(kind, null)).toList();
        return new QualificationView(0, new QualificationText(path, SIGNED, check, certificates), null).gapsOn(day);
    }

    private static Certificate certificate(CertificateKind kind, @Nullable LocalDate until) {
        return new Certificate(kind, "1", HIRED, until);
    }
}
