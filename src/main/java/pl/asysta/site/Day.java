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

/** A text box that holds a day of the calendar, not in the future and not before 1900; an empty box is another matter. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Reader.class)
public @interface Day {
    /** The sentence beside the field when the text is no day at all. */
    String message() default "{form.day.unreadable}";

    /** Whether days after today are allowed. */
    boolean future() default false;

    /** Whether the day may be typed without its year or in a word, as "wczoraj"; a day of birth may not. */
    boolean hurried() default true;

    /** Bean validation groups. */
    Class<?>[] groups() default {};

    /** Bean validation payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reads the box by {@link Days}. */
    class Reader implements ConstraintValidator<Day, String> {
        private static final int EARLIEST_YEAR = 1900;
        private boolean future;

        @Override
        public void initialize(Day day) {
            future = day.future();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var day = Days.read(text);
            if (day.isEmpty() || day.get().getYear() < EARLIEST_YEAR) {
                return false;
            }
            var today = java.time.LocalDate.now(context.getClockProvider().getClock());
            if (!future && day.get().isAfter(today)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{form.day.future}")
                        .addConstraintViolation();
                return false;
            }
            return true;
        }
    }
}
