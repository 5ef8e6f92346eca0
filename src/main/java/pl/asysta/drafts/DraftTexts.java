package pl.asysta.drafts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts on their way to PostgreSQL and back. */
@Component
class DraftTexts {
    private static final TypeReference<List<DraftText>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> BOXES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();

    String written(List<DraftText> texts) {
        return json.writeValueAsString(texts);
    }

    String written(TypedForm form) {
        return json.writeValueAsString(form.boxes());
    }

    List<DraftText> read(String written) {
        return json.readValue(written, TEXTS);
    }

    TypedForm form(String written) {
        return new TypedForm(json.readValue(written, BOXES));
    }
}
