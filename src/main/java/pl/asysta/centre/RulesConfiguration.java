package pl.asysta.centre;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.asysta.statute.PracticeTerms;
import pl.asysta.statute.StatutoryRules;

/** The rule service of this centre: the law, and its own terms. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {
    @Bean
    StatutoryRules statutoryRules(PracticeTerms practice) {
        return new StatutoryRules(practice);
    }
}
