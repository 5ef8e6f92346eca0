package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

@DisplayName("An outage of the database")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class OutageTests {
    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03", "58030"})
    void is_found_beneath_other_faults(String state) {
        assertThat(Outage.isBeneath(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"23505", "40001", "57014", "42P01"})
    void is_not_what_a_rule_or_a_mistake_of_ours_says(String state) {
        assertThat(Outage.isBeneath(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    @Test
    void is_a_pool_without_connections_too() {
        assertThat(Outage.isBeneath(new SQLTransientConnectionException())).isTrue();
        assertThat(Outage.isBeneath(new SQLException("Connection is closed"))).isTrue();
    }

    @Test
    void is_found_where_the_way_back_failed_and_hides_it() {
        var lost = new TransactionSystemException("no way back", new IllegalStateException());
        lost.initApplicationException(new IllegalStateException(new SQLException("", "57P01")));

        assertThat(Outage.isBeneath(lost)).isTrue();
        assertThat(Outage.isBeneath(null)).isFalse();
    }
}
