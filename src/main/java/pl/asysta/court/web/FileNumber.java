package pl.asysta.court.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import pl.asysta.court.CourtFileNumber;

/** A text box that holds the number of a file at a court; an empty box is another matter. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FileNumber.Reader.class)
@interface FileNumber {
    /** The sentence beside the field. */
    String message() default "{court.form.fileNumber.wrong}";

    /** Bean validation groups. */
    Class<?>[] groups() default {};

    /** Bean validation payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reads the box by {@link CourtFileNumber}. */
    class Reader implements ConstraintValidator<FileNumber, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || CourtFileNumber.isFileNumber(text);
        }
    }
}
