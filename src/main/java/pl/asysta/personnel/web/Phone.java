package pl.asysta.personnel.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import pl.asysta.personnel.WorkPhone;

/** A text box that holds a telephone number; an empty box is another matter. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Phone.Reader.class)
@interface Phone {
    /** The sentence beside the field. */
    String message() default "{personnel.form.phone.wrong}";

    /** Bean validation groups. */
    Class<?>[] groups() default {};

    /** Bean validation payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reads the box by {@link WorkPhone}. */
    class Reader implements ConstraintValidator<Phone, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || WorkPhone.read(text).isPresent();
        }
    }
}
