package pl.asysta.support;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import pl.asysta.AsystaApplication;
import pl.asysta.database.DatabaseAccess;

/** The application in this JVM, past the contexts of Spring's tests, with a demonstration on whatever server it is given. */
public final class OwnApplication {
    private OwnApplication() {}

    /**
     * Started on a free port, once the families have settled in its empty database.
     *
     * @param beans registered before it starts, by their names
     */
    public static ConfigurableApplicationContext settledIn(
            DatabaseAccess access, int families, Map<String, Object> beans) {
        var demonstrable = new DatabaseAccess(access.jdbcUrl(), access.owner(), access.application(), true);
        return new SpringApplicationBuilder(AsystaApplication.class)
                .initializers(context -> {
                    var factory = context.getBeanFactory();
                    factory.registerSingleton("databaseAccess", demonstrable);
                    factory.registerSingleton("withoutTests", new WithoutTests());
                    beans.forEach(factory::registerSingleton);
                })
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--asysta.demo.enabled=true",
                        "--asysta.demo.families=" + families);
    }

    /** The configurations of tests lie beside this one, and are not part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
