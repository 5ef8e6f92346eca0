package pl.asysta.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@DisplayName("PostgreSQL, past the application,")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class DistrictDatabaseTests {
    /** Every range of houses within 1 to 4 and to the end of the street. */
    static final List<Houses> ALL_SMALL = IntStream.rangeClosed(1, 4)
            .boxed()
            .flatMap(first -> Stream.concat(
                            IntStream.rangeClosed(first, 4).boxed(), Stream.of((Integer) Integer.MIN_VALUE))
                    .flatMap(last -> Stream.of(Parity.values())
                            .map(parity -> new Houses(first, last == Integer.MIN_VALUE ? null : last, parity))))
            .toList();

    @Autowired
    Centre centre;

    @Test
    void refuses_exactly_the_ranges_that_java_refuses() {
        for (var one : ALL_SMALL) {
            for (var two : ALL_SMALL) {
                centre.owner().sql("truncate street_range").update();
                insert("lipowa", one);
                boolean refused = false;
                try {
                    insert("lipowa", two);
                } catch (DataIntegrityViolationException overlap) {
                    refused = true;
                }
                assertThat(refused).as("%s and %s", one, two).isEqualTo(one.overlaps(two));
            }
        }
    }

    @Test
    void lets_another_street_have_the_same_numbers() {
        var all = new Houses(1, null, Parity.BOTH);
        insert("lipowa", all);
        insert("polna", all);

        assertThat(centre.rows("street_range")).isEqualTo(2);
    }

    @Test
    void refuses_an_absence_that_meets_another() {
        absence(1, 5);
        assertThatThrownBy(() -> absence(5, 9)).hasMessageContaining("absences_of_a_worker_do_not_overlap");
        assertThatThrownBy(() -> absence(9, 8)).hasMessageContaining("absence_ends_after_it_starts");
        absence(6, 9);
    }

    private void insert(String street, Houses houses) {
        centre.owner()
                .sql("insert into street_range (district_id, locality, street, locality_key, street_key, parity,"
                        + " first_number, last_number) values (1, 'Zalesie', ?, 'zalesie', ?, ?, ?, ?)")
                .params(street, street, houses.parity().name(), houses.first(), houses.last())
                .update();
    }

    private void absence(int first, int last) {
        centre.owner()
                .sql("insert into worker_absence values (?, ?, ?)")
                .params(
                        Colleague.JAN.id().id(),
                        centre.today().plusDays(first),
                        centre.today().plusDays(last))
                .update();
    }
}
