package pl.asysta.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pl.asysta.database.DatabaseAccess;

/** Gives every context of the tests a database of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {
    @Bean
    DatabaseAccess databaseAccess() {
        return TestDatabase.forContext();
    }
}
