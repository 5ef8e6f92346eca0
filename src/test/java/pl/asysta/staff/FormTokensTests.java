package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import pl.asysta.support.CentreTest;

@DisplayName("The token of forms")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FormTokensTests {
    @Autowired
    CsrfTokenRepository tokens;

    @Test
    void has_192_random_bits_and_lies_in_the_session() {
        var request = new MockHttpServletRequest();
        var token = tokens.generateToken(request);

        tokens.saveToken(token, request, new MockHttpServletResponse());

        assertThat(token.getToken()).matches("[\\w-]{32}");
        assertThat(tokens.loadToken(request).getToken()).isEqualTo(token.getToken());
        assertThat(tokens.loadToken(new MockHttpServletRequest())).isNull();
    }
}
