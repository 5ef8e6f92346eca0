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

    @BeforeEach
    void ewa_has_a_password() {
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

    private int entries(String condition) {
        return centre.rows("audit.entry e where " + condition);
    }
}
