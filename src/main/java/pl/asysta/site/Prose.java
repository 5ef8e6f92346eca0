package pl.asysta.site;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.CodePointLength;

/** A text box that holds prose. Its characters are counted as people count them: an emoji is one. */
@CodePointLength(max = Prose.LONGEST, message = "{form.too-long}")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {
    /** The longest text. */
    int LONGEST = 20_000;

    /** Never said: the one constraint that this is made of speaks. */
    String message() default "{form.too-long}";

    /** Bean validation groups. */
    Class<?>[] groups() default {};

    /** Bean validation payload. */
    Class<? extends Payload>[] payload() default {};
}
