package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.assignment.Caseloads.ANNA;
import static pl.asysta.assignment.Caseloads.TODAY;
import static pl.asysta.assignment.Caseloads.allowed;
import static pl.asysta.assignment.Caseloads.caseloadOf;
import static pl.asysta.assignment.Caseloads.from;
import static pl.asysta.assignment.Caseloads.granted;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pl.asysta.cases.CaseId;

/** That there is room again once a family has ended is PostgreSQL's to say: an ended assignment is not even loaded. */
@DisplayName("An assistant's caseload (art. 15(4))")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class CaseloadTests {
    private static final LocalDate LAST_DAY_OF_TWENTY = LocalDate.of(2014, 12, 31);
    private final CaseId family = CaseId.next();

    @Test
    void is_empty_at_first() {
        var caseload = caseloadOf(0);

        assertThat(caseload.size()).isZero();
        assertThat(caseload.has(family)).isFalse();
    }

    @Nested
    @DisplayName("at fourteen families")
    class AlmostFull {
        @Test
        void takes_the_fifteenth() {
            var caseload = caseloadOf(14);

            caseload.take(granted(family), from(TODAY), ANNA, allowed(TODAY));

            assertThat(caseload.size()).isEqualTo(15);
            assertThat(caseload.has(family)).isTrue();
        }
    }

    @Nested
    @DisplayName("at fifteen families")
    class Full {
        private final Caseload caseload = caseloadOf(15);

        @Test
        void refuses_the_sixteenth_and_stays_unchanged() {
            assertThatExceptionOfType(CaseloadFull.class)
                    .isThrownBy(() -> caseload.take(granted(family), from(TODAY), ANNA, allowed(TODAY)));

            assertThat(caseload.size()).isEqualTo(15);
            assertThat(caseload.has(family)).isFalse();
        }

        @Test
        void says_whose_it_is_how_many_she_has_and_how_many_the_act_allows() {
            assertThatExceptionOfType(CaseloadFull.class)
                    .isThrownBy(() -> caseload.take(granted(family), from(TODAY), ANNA, allowed(TODAY)))
                    .satisfies(refusal -> assertThat(refusal.sentences())
                            .singleElement()
                            .satisfies(sentence -> {
                                assertThat(sentence.messageKey()).isEqualTo("assignment.caseload-full");
                                assertThat(sentence.arguments()).containsExactly("Anna Lis", 15, 15);
                                assertThat(sentence.field()).isNull();
                            }));
        }
    }

    @Nested
    @DisplayName("in the days of twenty families")
    class OfTwenty {
        @Test
        void took_the_twentieth_on_the_last_of_them() {
            var caseload = caseloadOf(19, LAST_DAY_OF_TWENTY);

            caseload.take(granted(family), from(LAST_DAY_OF_TWENTY), ANNA, allowed(LAST_DAY_OF_TWENTY));

            assertThat(caseload.size()).isEqualTo(20);
        }

        @Test
        void keeps_what_it_has_on_the_day_after_and_takes_no_more() {
            var caseload = caseloadOf(19, LAST_DAY_OF_TWENTY);

            assertThatExceptionOfType(CaseloadFull.class)
                    .isThrownBy(() -> caseload.take(
                            granted(family),
                            from(LAST_DAY_OF_TWENTY.plusDays(1)),
                            ANNA,
                            allowed(LAST_DAY_OF_TWENTY.plusDays(1))))
                    .satisfies(refusal ->
                            assertThat(refusal.sentences().get(0).arguments()).containsExactly("Anna Lis", 19, 15));

            assertThat(caseload.size()).isEqualTo(19);
        }
    }
}
