package pl.asysta.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.IntegrationTest;

@DisplayName("The running application")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@IntegrationTest
class DatabaseSignInTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    @Test
    void signs_in_as_the_role_that_owns_nothing() {
        var user = jdbc.sql("select current_user").query(String.class).single();

        assertThat(user)
                .isEqualTo(access.application().user())
                .isNotEqualTo(access.owner().user());
    }
}
