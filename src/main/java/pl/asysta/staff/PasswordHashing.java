package pl.asysta.staff;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: by Argon2id, older ones by BCrypt until their worker signs in. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 8;

    @Bean
    PasswordEncoder passwordEncoder(PasswordCost cost) {
        var argon2 = new FewAtOnce(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, cost.memory(), cost.iterations()), AT_ONCE);
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2, "bcrypt", new BCryptPasswordEncoder()));
    }
}
