package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Gives the pool and the migrations their credentials out of {@link DatabaseAccess}, wherever that comes from. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseAutoConfiguration {

    @Bean
    JdbcConnectionDetails applicationConnection(DatabaseAccess access) {
        return new ApplicationConnection(access);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseAccess access) {
        return new OwnerConnection(access);
    }

    @Bean
    FlywayConfigurationCustomizer migrations(DatabaseAccess access) {
        return flyway -> Migrations.configure(flyway, access.application().user());
    }

    /** A server that somebody else runs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(DatabaseAccess.class)
    @Conditional(ServerNamed.class)
    static class External {
        @Bean
        DatabaseAccess databaseAccess(DatabaseProperties properties, Environment environment) {
            return properties.orOf(environment).external();
        }
    }

    /** The server that comes with the application; closed after everything that depends on it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(DatabaseAccess.class)
    @Conditional(NoServerNamed.class)
    static class Embedded {
        @Bean
        EmbeddedPostgres embeddedPostgres(
                DatabaseProperties properties, @Value("${asysta.data-dir:.data}") Path dataDir)
                throws IOException, SQLException {
            if (!properties.embedded()) {
                throw new DatabaseUnavailable(
                        "No database is named, and asysta.db.embedded=false forbids the embedded one",
                        "Set ASYSTA_DB_URL, ASYSTA_DB_USER and ASYSTA_DB_PASSWORD");
            }
            return EmbeddedPostgres.start(dataDir.resolve("postgres"), properties.port(), Durability.KEPT);
        }

        @Bean
        DatabaseAccess databaseAccess(EmbeddedPostgres server) {
            return server.access();
        }
    }

    /** {@code @ConditionalOnProperty} cannot say "present and not empty". */
    static class ServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DatabaseProperties.nameServerIn(context.getEnvironment());
        }
    }

    static class NoServerNamed extends ServerNamed {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }

    private record ApplicationConnection(DatabaseAccess access) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return access.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return access.application().user();
        }

        @Override
        public String getPassword() {
            return access.application().password();
        }
    }

    private record OwnerConnection(DatabaseAccess access) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return access.jdbcUrl();
        }

        @Override
        public String getUsername() {
            return access.owner().user();
        }

        @Override
        public String getPassword() {
            return access.owner().password();
        }
    }
}
