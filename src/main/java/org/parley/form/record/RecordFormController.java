package org.parley.form.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.form.FormSubmission;
import org.parley.form.SaveResult;
import org.parley.history.RecordKind;
import org.parley.web.AddressText;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a single record of any kind. */
@Controller
class RecordFormController {

    private static final String NEW = "/edit/records/{kind}/new";
    private static final String KNOWN = "/edit/records/{number:[0-9]{1,18}}";

    private final RecordFormPages pages;
    private final RecordForms forms;

    RecordFormController(RecordFormPages pages, RecordForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping(NEW)
    ModelAndView empty(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long of,
            @RequestParam(name = "return", defaultValue = "") String back,
            @RequestParam Map<String, String> proposed) {
        return show(pages.fresh(kind(kind), of, back, proposed), HttpStatus.OK);
    }

    @GetMapping(KNOWN)
    ModelAndView filled(@PathVariable Long number, @RequestParam(name = "return", defaultValue = "") String back) {
        return show(pages.fresh(null, number, back, Map.of()), HttpStatus.OK);
    }

    @GetMapping(value = NEW, params = "draft")
    ModelAndView draft(
            @PathVariable String kind, @RequestParam(required = false) @Nullable Long of, HttpServletRequest request) {
        return show(pages.kept(kind(kind), of, request.getParameterMap()), HttpStatus.OK);
    }

    @GetMapping(value = KNOWN, params = "draft")
    ModelAndView draft(@PathVariable Long number, HttpServletRequest request) {
        return show(pages.kept(null, number, request.getParameterMap()), HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long of,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return answer(kind(kind), of, FormSubmission.of(request, who));
    }

    @PostMapping(KNOWN)
    ModelAndView change(@PathVariable Long number, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return answer(null, number, FormSubmission.of(request, who));
    }

    private ModelAndView answer(@Nullable RecordKind kind, @Nullable Long number, FormSubmission sent) {
        SaveResult result = forms.save(kind, number, sent);
        if (result instanceof SaveResult.NotSaved not) {
            return show(pages.again(kind, number, not), not.status());
        }
        return ((SaveResult.Saved) result).redirect();
    }

    private static ModelAndView show(RecordPage page, HttpStatus status) {
        return new ModelAndView("form/record", new HashMap<>(), status)
                .addObject("page", page)
                .addObject("form", page.form());
    }

    private static RecordKind kind(String word) {
        return AddressText.code(RecordKind.values(), word).orElseThrow(() -> new NotFoundException("no kind " + word));
    }
}
