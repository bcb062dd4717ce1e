package org.parley.page.days;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * No page ignores in silence that a past day was asked for: one that does not read "asOf" off the address says that it shows the
 * records as of today.
 */
@ControllerAdvice
class AskedDayAdvice {

    private static final String AS_OF = "asOf";

    private final Clock clock;

    AskedDayAdvice(Clock clock) {
        this.clock = clock;
    }

    /** Null where nothing was asked for that the page does not answer. */
    @ModelAttribute("unansweredDay")
    @Nullable
    UnansweredDay unanswered(
            HttpServletRequest request, @RequestParam(name = AS_OF, required = false) @Nullable String asked) {
        if (asked == null
                || asked.isBlank()
                || request.getDispatcherType() != DispatcherType.REQUEST
                || !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod page)
                || Arrays.stream(page.getMethod().getParameters())
                        .map(Parameter::getName)
                        .anyMatch(AS_OF::equals)) {
            return null;
        }
        LocalDate day = day(asked);
        return LocalDate.now(clock).equals(day)
                ? null
                : new UnansweredDay(request.getRequestURI(), negotiation(request), day);
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static @Nullable String negotiation(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                        && named.get("negotiation") instanceof String negotiation
                ? negotiation
                : null;
    }
}
