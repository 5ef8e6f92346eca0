package pl.asysta.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down the statements of one page with their values; out of the way while time is measured. */
final class Recorder implements BeanPostProcessor, QueryExecutionListener {
    private final List<QueryInfo> heard = new CopyOnWriteArrayList<>();
    private volatile boolean recording;

    void begin() {
        heard.clear();
        recording = true;
    }

    List<QueryInfo> end() {
        recording = false;
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Switched(source) : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        heard.addAll(queries);
    }

    /** Goes through the proxy only while somebody records. */
    private final class Switched extends DelegatingDataSource {
        private final DataSource proxy;

        Switched(DataSource source) {
            super(source);
            this.proxy = ProxyDataSourceBuilder.create(source)
                    .listener(Recorder.this)
                    .build();
        }

        @Override
        public Connection getConnection() throws SQLException {
            return recording ? proxy.getConnection() : super.getConnection();
        }
    }
}
