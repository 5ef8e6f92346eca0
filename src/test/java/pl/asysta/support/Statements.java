package pl.asysta.support;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Listens to the application's SQL while somebody asks. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements implements BeanPostProcessor, QueryExecutionListener {
    /** What any page may ask: the desk of the director asks every module once, and one puts down that it was read. */
    public static final int MOST = 45;

    private final ThreadLocal<List<String>> heard = new ThreadLocal<>();

    /** The statements that this thread runs meanwhile. */
    public List<String> of(Runnable act) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            act.run();
            return statements;
        } finally {
            heard.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var statements = heard.get();
        if (statements != null) {
            queries.forEach(query -> statements.add(query.getQuery()));
        }
    }
}
