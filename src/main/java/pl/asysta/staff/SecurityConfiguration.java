package pl.asysta.staff;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import pl.asysta.site.StaticFiles;

/** Who gets in. What a role may do is said at the use cases; which record, by the look-ups. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Where forms save themselves; each carries a seal that a stranger's page cannot have, also when its session is over. */
    private static final String DRAFTS = "/drafts";

    private static final RequestMatcher OPEN_TO_ALL = StaticFiles.or(
            "/login",
            "/setup/*",
            "/password/*",
            "/accessibility", // the law wants it open to everybody
            "/privacy-notice", // families read it
            "/error",
            DRAFTS,
            "/sign-in/left/*", // a page whose session is over asks so without a session
            "/calendar/*.ics", // whoever knows the secret address of the feed
            "/actuator/health");

    /** Nobody reads them, and each filter and each check of a method would be observed on every page. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            CsrfTokenRepository formTokens,
            ObjectProvider<AuthenticationSuccessHandler> afterSigningIn,
            ObjectProvider<AccessDeniedHandler> afterRefusal) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .requestMatchers("/settings/retention/**") // the use case says who
                        .authenticated()
                        .requestMatchers("/accounts/**", "/districts/**", "/settings/**", "/risk-catalogues/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens).ignoringRequestMatchers(DRAFTS))
                .exceptionHandling(refusals -> afterRefusal.ifAvailable(refusals::accessDeniedHandler))
                .formLogin(form -> {
                    form.loginPage("/login").permitAll();
                    afterSigningIn.ifAvailable(form::successHandler);
                })
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout")
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
                .build();
    }

    /** Only pages are remembered for after signing in, not scripts or drawings. */
    private static HttpSessionRequestCache pagesOnly() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"), html));
        return cache;
    }
}
