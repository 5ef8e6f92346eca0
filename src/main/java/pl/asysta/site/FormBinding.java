package pl.asysta.site;

import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** One field that could not be read does not hide what is wrong with the others, and nothing is made up for a name. */
@ControllerAdvice
class FormBinding {
    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    @InitBinder
    void prepare(WebDataBinder binder) {
        // forms are records that come whole; Spring would try to make a text for "name.x", which it cannot
        binder.setAutoGrowNestedPaths(false);
        if (!binder.getValidators().isEmpty()) {
            // Boot's adapter cannot validate single values, which Spring asks for after a mistyped field
            binder.replaceValidators(validator);
        }
    }
}
