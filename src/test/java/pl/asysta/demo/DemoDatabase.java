package pl.asysta.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.TestDatabase;

/** An empty database that says it is the application's own, on whatever server the tests run. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoDatabase {
    @Bean
    DatabaseAccess databaseAccess() {
        return as(true, TestDatabase.migrated());
    }

    static DatabaseAccess as(boolean embedded, DatabaseAccess access) {
        return new DatabaseAccess(access.jdbcUrl(), access.owner(), access.application(), embedded);
    }
}
