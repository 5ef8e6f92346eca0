package pl.asysta.site;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Empty boxes are nulls, and one field that could not be read does not hide what is wrong with the others. */
@ControllerAdvice
class FormBinding {
    /** Control characters other than tab and line ends (PostgreSQL keeps no NUL), and those that turn a line around. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\h\\p{C}]*");

    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    @InitBinder
    void prepare(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new EmptyIsNull());
        if (!binder.getValidators().isEmpty()) {
            // Boot's adapter cannot validate single values, which Spring asks for after a mistyped field
            binder.replaceValidators(validator);
        }
    }

    /** Keeps every character of a text, also its line ends; only a box with nothing in it is empty. */
    private static final class EmptyIsNull extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && UNFIT.matcher(text).find()) {
                throw new IllegalArgumentException("a control character or one that turns the line around");
            }
            setValue(text == null || INVISIBLE.matcher(text).matches() ? null : text);
        }
    }
}
