package pl.asysta.site;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** One clock, in Warsaw; Polish pages unless the person switched to English. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SiteConfiguration implements WebMvcConfigurer {
    static final Locale POLISH = Locale.forLanguageTag("pl");

    private final ApplicationEventPublisher news;

    SiteConfiguration(ApplicationEventPublisher news) {
        this.news = news;
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Warsaw"));
    }

    @Bean
    ValidationConfigurationCustomizer validationClock(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    /** Reads what is sent in forms and addresses. */
    @Bean
    ConfigurableWebBindingInitializer bindingInitializer(Clock clock, @Qualifier("mvcValidator") Validator validator) {
        var conversions = new DefaultFormattingConversionService();
        conversions.addConverter(new TypedBoxes(clock));
        var binding = new ConfigurableWebBindingInitializer();
        binding.setConversionService(conversions);
        binding.setValidator(validator);
        return binding;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie(POLISH);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new RefusalStatus());
        registry.addInterceptor(new ParameterNames(news)).excludePathPatterns("/error");
        registry.addInterceptor(new UnaskedBoxes(news)).excludePathPatterns("/error");
        registry.addInterceptor(new ErrorAddress()).addPathPatterns("/error");
    }
}
