package pl.asysta.audit;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link Announcing} between the application and its pool; migrations, which are nobody's, go past it. */
@Configuration(proxyBeanMethods = false)
class AnnouncingConfiguration {
    @Bean
    static BeanPostProcessor announcedPool(ObjectProvider<Whereabouts> whereabouts) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && name.equals("dataSource")
                        ? ProxyDataSourceBuilder.create(pool)
                                .listener(new Announcing(whereabouts))
                                .build()
                        : bean;
            }
        };
    }
}
