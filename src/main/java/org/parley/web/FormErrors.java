package org.parley.web;

import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** Ties what is wrong to the fields of the form, for the page to show. */
public final class FormErrors {

    private FormErrors() {}

    public static BindingResult of(Object form, List<Problem> problems) {
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        for (Problem each : problems) {
            String message = "desk.problem." + each.message();
            Object[] arguments = each.arguments().toArray();
            if (each.field().isEmpty()) {
                errors.reject(message, arguments, null);
            } else {
                errors.rejectValue(each.field(), message, arguments, null);
            }
        }
        return errors;
    }
}
