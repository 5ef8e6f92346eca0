package pl.asysta.site;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** One clock, in Warsaw; Polish pages unless the person switched to English. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SiteConfiguration implements WebMvcConfigurer {
    static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Duration LANGUAGE_KEPT_FOR = Duration.ofDays(365);

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Warsaw"));
    }

    @Bean
    ValidationConfigurationCustomizer validationClock(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("LANGUAGE");
        resolver.setDefaultLocaleFunction(request -> POLISH);
        resolver.setCookieMaxAge(LANGUAGE_KEPT_FOR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new RefusalStatus());
        registry.addInterceptor(new ParameterNames()).excludePathPatterns("/error");
        registry.addInterceptor(new ErrorAddress()).addPathPatterns("/error");
    }
}
