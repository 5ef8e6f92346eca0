package pl.asysta.signin.web;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import pl.asysta.audit.SignIns;
import pl.asysta.signin.TryDelays;

/** Adds to the front door what slows, asks for a second factor and ends sessions. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    @Bean
    WantedPages wantedPages() {
        return new WantedPages();
    }

    @Bean
    Customizer<HttpSecurity> signIn(
            TryDelays delays,
            KnownBrowserCookie browser,
            SessionStart start,
            WantedPages wanted,
            SignIns log,
            ApplicationEventPublisher news,
            Clock clock) {
        var tries = new PasswordTries(delays, browser, log);
        return http -> http.addFilterAfter(new SessionLimits(clock), HeaderWriterFilter.class)
                .addFilterBefore(new LinkTries(delays, news), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(tries, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new PasskeyGuard(news, clock), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SecondFactorGate(wanted), AuthorizationFilter.class)
                .formLogin(form -> form.failureHandler(tries))
                .sessionManagement(
                        sessions -> sessions.addSessionAuthenticationStrategy((authentication, request, response) -> {
                            PasswordTries.succeeded(request, delays);
                            start.onAuthentication(authentication, request, response);
                        }));
    }
}
