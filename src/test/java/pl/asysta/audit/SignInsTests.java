package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.EWA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;

@DisplayName("The log of the way in")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SignInsTests {
    @Autowired
    Centre centre;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Attempts attempts;

    @BeforeEach
    void ewa_has_a_password_and_nobody_has_tried_it() {
        centre.forgetLog();
        centre.owner()
                .sql("update worker set password_hash = ? where login = 'ewa'")
                .param(passwords.encode("dobre-haslo-ewy"))
                .update();
    }

    @Test
    void keeps_who_came_and_who_went() {
        mvc.perform(formLogin().user("ewa").password("dobre-haslo-ewy"));
        mvc.post().uri("/logout").with(EWA.signedIn()).with(csrf()).exchange();

        assertThat(entries("kind = 'SIGNED_IN' and worker = '" + EWA.id() + "' and address = '127.0.0.1'"))
                .isEqualTo(1);
        assertThat(entries("kind = 'SIGNED_OUT' and worker = '" + EWA.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void keeps_who_did_not_get_in_and_never_what_was_typed_in_the_wrong_box() {
        mvc.perform(formLogin().user("ewa").password("zle-haslo"));
        mvc.perform(formLogin().user("Moje-Tajne-Haslo").password("x"));

        assertThat(entries("kind = 'SIGN_IN_FAILED' and subject = 'ewa' and worker is null"))
                .isEqualTo(1);
        assertThat(entries("kind = 'SIGN_IN_FAILED' and subject is null")).isEqualTo(1);
        assertThat(entries("e::text ~* 'haslo'")).isZero();
    }

    @Test
    void lets_nobody_in_of_whom_it_cannot_keep_that() {
        centre.owner()
                .sql("alter table audit.entry add constraint lost check (kind <> 'SIGNED_IN') not valid")
                .update();
        try {
            var answer = mvc.perform(formLogin().user("ewa").password("dobre-haslo-ewy"));

            assertThat(answer.getUnresolvedException() != null
                            || answer.getResponse().getStatus() >= 500
                            || String.valueOf(answer.getResponse().getRedirectedUrl())
                                    .contains("error"))
                    .isTrue();
        } finally {
            centre.owner().sql("alter table audit.entry drop constraint lost").update();
        }
    }

    @Test
    void keeps_tries_that_had_to_wait_and_counts_those_that_fail_one_after_the_other() {
        for (int i = 0; i < 7; i++) {
            mvc.perform(formLogin().user("ewa").password("zle-haslo"));
        }
        assertThat(entries("kind = 'SIGN_IN_FAILED' and subject = 'ewa'")).isLessThanOrEqualTo(2);

        attempts.keepAll();

        assertThat(times("kind = 'SIGN_IN_FAILED' and subject = 'ewa'")).isEqualTo(5);
        assertThat(times("kind = 'WAITED' and subject = 'ewa'")).isEqualTo(2);
        assertThat(entries("true")).as("whatever kind").isLessThanOrEqualTo(6);
    }

    @Test
    void is_not_filled_by_whoever_tries_from_however_many_places() {
        for (int i = 0; i < Attempts.PLACES + 40; i++) {
            int last = i;
            mvc.post()
                    .uri("/login")
                    .param("username", "nikt" + i)
                    .with(csrf())
                    .with(from -> {
                        from.setRemoteAddr("10.7.0." + last);
                        return from;
                    })
                    .exchange();
        }
        attempts.keepAll();

        assertThat(entries("kind = 'SIGN_IN_FAILED'")).isBetween(Attempts.PLACES, 2 * Attempts.PLACES);
        assertThat(times("kind = 'SIGN_IN_FAILED'")).isEqualTo(Attempts.PLACES + 40);
        assertThat(times("kind = 'SIGN_IN_FAILED' and address is null")).isPositive();
    }

    private int entries(String condition) {
        return centre.rows("audit.entry e where " + condition);
    }

    private int times(String condition) {
        return centre.owner()
                .sql("select coalesce(sum(row_count), 0) from audit.entry where " + condition)
                .query(Integer.class)
                .single();
    }
}
