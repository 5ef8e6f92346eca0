package pl.asysta.site;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Pesel;

/** A text box that holds a PESEL; an empty box is allowed (newborn, foreigner, unborn). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PeselNumber.Reader.class)
public @interface PeselNumber {
    /** The sentence beside the field. */
    String message() default "{form.pesel.wrong}";

    /** Bean validation groups. */
    Class<?>[] groups() default {};

    /** Bean validation payload. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Pesel}. */
    class Reader implements ConstraintValidator<PeselNumber, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Pesel.isPesel(text);
        }
    }
}
