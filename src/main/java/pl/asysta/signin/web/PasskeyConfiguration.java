package pl.asysta.signin.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import pl.asysta.audit.SignIns;

/** Passkeys by Spring Security; each wants a finger, a face or a PIN, so that one is two factors in itself. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    @Bean
    JdbcPublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    JdbcUserCredentialRepository passkeyCredentials(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            JdbcPublicKeyCredentialUserEntityRepository owners,
            JdbcUserCredentialRepository credentials,
            PasskeyProperties properties,
            Environment environment) {
        return new RelyingParty(owners, credentials, properties, environment);
    }

    @Bean
    Customizer<HttpSecurity> passkeySignIn(
            WebAuthnRelyingPartyOperations party,
            UserDetailsService accounts,
            SignIns log,
            SessionStart start,
            PasskeyProperties properties) {
        return http -> http.webAuthn(passkeys -> passkeys.rpId(properties.host())
                .rpName("Asysta")
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationManager(manager(party, accounts));
                        filter.setAuthenticationFailureHandler((request, response, refused) -> {
                            log.passkeyRefused();
                            response.setStatus(HttpStatus.UNAUTHORIZED.value());
                        });
                        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                                List.of(new ChangeSessionIdAuthenticationStrategy(), start::byPasskey)));
                        return filter;
                    }
                }));
    }

    private static ProviderManager manager(WebAuthnRelyingPartyOperations party, UserDetailsService accounts) {
        return new ProviderManager(new OfWorkers(party, accounts));
    }

    /** Spring knows the owner of a passkey by name; the pages know a worker. */
    private static final class OfWorkers extends WebAuthnAuthenticationProvider {
        private final UserDetailsService accounts;

        OfWorkers(WebAuthnRelyingPartyOperations party, UserDetailsService accounts) {
            super(party, accounts);
            this.accounts = accounts;
        }

        @Override
        public Authentication authenticate(Authentication passkey) {
            var known = super.authenticate(passkey);
            var worker = accounts.loadUserByUsername(known.getName());
            var authorities = Stream.<GrantedAuthority>concat(
                            worker.getAuthorities().stream(), known.getAuthorities().stream())
                    .distinct()
                    .toList();
            return UsernamePasswordAuthenticationToken.authenticated(worker, null, authorities);
        }
    }
}
