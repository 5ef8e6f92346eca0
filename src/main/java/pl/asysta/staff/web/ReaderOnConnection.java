package pl.asysta.staff.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import pl.asysta.staff.Viewer;

/**
 * Says to PostgreSQL on each connection who reads, so that it shows restricted families to nobody else. It is she whom the
 * gate has let in; before the gate, and in what runs by itself, nobody is. A connection that knows is not told again.
 */
@Configuration(proxyBeanMethods = false)
class ReaderOnConnection implements BeanPostProcessor {
    private static final String POOL = "dataSource";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && name.equals(POOL) ? new Told(pool) : bean;
    }

    private static String reader() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(Viewer.ON_REQUEST, RequestAttributes.SCOPE_REQUEST)
                                instanceof Viewer viewer
                ? viewer.worker().toString()
                : "";
    }

    /** Whose connections are told. */
    private static final class Told extends DelegatingDataSource {
        private final Map<PGConnection, String> known = Collections.synchronizedMap(new WeakHashMap<>());

        Told(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            try {
                tell(connection, reader());
                return connection;
            } catch (SQLException | RuntimeException failed) {
                connection.close(); // it must not go out with another reader's name
                throw failed;
            }
        }

        private void tell(Connection connection, String reader) throws SQLException {
            var physical = connection.unwrap(PGConnection.class);
            if (Objects.equals(known.getOrDefault(physical, ""), reader)) {
                return;
            }
            known.remove(physical);
            try (var statement = connection.prepareStatement("select set_config('asysta.reader', ?, false)")) {
                statement.setString(1, reader);
                statement.execute();
            }
            known.put(physical, reader);
        }
    }
}
