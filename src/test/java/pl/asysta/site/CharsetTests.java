package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Visitor;

@DisplayName("What is text")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@DemoServer
class CharsetTests {
    @LocalServerPort
    int port;

    static Stream<String> files() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
        return Stream.of(found)
                .map(file -> file.getDescription().replaceAll(".*/static(/[^\\]]+)\\]", "$1"))
                .filter(path -> path.matches(".*\\.(css|js|mjs|svg|txt|html|xml)"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_in_which_letters_it_is_written(String path) throws Exception {
        var answer = Visitor.at(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).containsIgnoringCase(";charset=UTF-8");
    }
}
