package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The list of components")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComponentsTests {
    @Test
    @SuppressWarnings("unchecked")
    void goes_with_the_application_and_names_each_with_its_version() throws Exception {
        var file =
                new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsString(StandardCharsets.UTF_8);

        var components = (List<Map<String, Object>>)
                JsonParserFactory.getJsonParser().parseMap(file).get("components");

        assertThat(components)
                .hasSizeGreaterThan(50)
                .allSatisfy(component ->
                        assertThat(component.get("version")).asString().isNotBlank())
                .anySatisfy(component -> assertThat(component.get("name")).isEqualTo("hibernate-core"));
    }
}
