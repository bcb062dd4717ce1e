package org.parley.page.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.web.LocalAddress;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells editors, on any page, what they have just saved, and the forms where to return to. Readers see nothing of it. */
@ControllerAdvice
class SavedAdvice {

    private final SavedChanges changeSets;
    private final MessageSource messages;

    SavedAdvice(SavedChanges changeSets, MessageSource messages) {
        this.changeSets = changeSets;
        this.messages = messages;
    }

    @ModelAttribute("saved")
    @Nullable
    SavedChange saved(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @RequestParam(name = "saved", required = false) @Nullable String changeSet) {
        return who == null ? null : changeSets.of(changeSet).orElse(null);
    }

    /** Whether a form was sent that said nothing new. */
    @ModelAttribute("nothingSaved")
    boolean isNothingSaved(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @RequestParam(name = "saved", required = false) @Nullable String changeSet) {
        return who != null && LocalAddress.NOTHING.equals(changeSet);
    }

    /** The fields that somebody else changed meanwhile and that were kept, in words. */
    @ModelAttribute("merged")
    @Nullable
    String merged(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @RequestParam(name = "merged", required = false) @Nullable String fields) {
        if (who == null || fields == null || !fields.matches("[A-Za-z]{1,30}(,[A-Za-z]{1,30}){0,40}")) {
            return null;
        }
        return Arrays.stream(fields.split(","))
                .map(each -> messages.getMessage("field." + each, null, each, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    /** Where the editor is looking. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty() && !each.startsWith("saved=") && !each.startsWith("merged="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }
}
