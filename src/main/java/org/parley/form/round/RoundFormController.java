package org.parley.form.round;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.form.FormSubmission;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.record.Addresses;
import org.parley.web.AddressText;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that logs a round, and the same form that corrects one. */
@Controller
class RoundFormController {

    private static final String NEW = "/edit/negotiations/{negotiation}/rounds/new";
    private static final String KNOWN = "/edit/negotiations/{negotiation}/rounds/{ofTrack}/{ofRound}";
    private static final String LIKE_LAST = "last";
    private static final String LAST_DELEGATIONS = "delegations-before";

    private final RoundFormPages pages;
    private final RoundForms forms;
    private final RoundBefore before;
    private final ListedPeople people;

    RoundFormController(RoundFormPages pages, RoundForms forms, RoundBefore before, ListedPeople people) {
        this.pages = pages;
        this.forms = forms;
        this.before = before;
        this.people = people;
    }

    @GetMapping(Addresses.FIRST_ROUND)
    ModelAndView first(@RequestParam(name = "return", defaultValue = "") String back) {
        return show(pages.blank(null, null, false, back), HttpStatus.OK);
    }

    @GetMapping(NEW)
    ModelAndView empty(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable String like,
            @RequestParam(name = "return", defaultValue = "") String back) {
        return show(pages.blank(negotiation, AddressText.of(track), LIKE_LAST.equals(like), back), HttpStatus.OK);
    }

    @GetMapping(KNOWN)
    ModelAndView filled(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable String ofRound,
            @RequestParam(name = "return", defaultValue = "") String back) {
        return show(pages.filled(new RoundKey(negotiation, ofTrack, ofRound), back), HttpStatus.OK);
    }

    @GetMapping(value = Addresses.FIRST_ROUND, params = "draft")
    ModelAndView draft(HttpServletRequest request) {
        TypedForm form = RoundForms.empty(null, null).read(request.getParameterMap());
        return show(pages.page(null, null, form, ""), HttpStatus.OK);
    }

    @GetMapping(value = NEW, params = "draft")
    ModelAndView draft(@PathVariable String negotiation, HttpServletRequest request) {
        TypedForm form = RoundForms.empty(negotiation, null).read(request.getParameterMap());
        return show(pages.page(negotiation, null, form, ""), HttpStatus.OK);
    }

    @GetMapping(value = KNOWN, params = "draft")
    ModelAndView draft(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable String ofRound,
            HttpServletRequest request) {
        RoundKey address = new RoundKey(negotiation, ofTrack, ofRound);
        TypedForm form = RoundForms.empty(negotiation, address).read(request.getParameterMap());
        return show(pages.page(negotiation, address, form, ""), HttpStatus.OK);
    }

    @PostMapping(Addresses.FIRST_ROUND)
    ModelAndView logFirst(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return answer(null, null, FormSubmission.of(request, who));
    }

    @PostMapping(NEW)
    ModelAndView log(
            @PathVariable String negotiation, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return answer(negotiation, null, FormSubmission.of(request, who));
    }

    @PostMapping(KNOWN)
    ModelAndView correct(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable String ofRound,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return answer(negotiation, new RoundKey(negotiation, ofTrack, ofRound), FormSubmission.of(request, who));
    }

    private ModelAndView answer(@Nullable String negotiation, @Nullable RoundKey address, FormSubmission sent) {
        TypedForm form = forms.read(negotiation, address, sent);
        boolean isPressed = form.carries("add") || form.carries("remove");
        String focus = isPressed ? press(negotiation, form) : "";
        Map<String, String> understood = people.read(form);
        if (!understood.isEmpty()) {
            return show(pages.listed(negotiation, address, form, focus, understood), HttpStatus.OK);
        }
        if (isPressed) {
            return show(pages.page(negotiation, address, form, focus), HttpStatus.OK);
        }
        SaveResult result = forms.save(negotiation, address, sent);
        return result instanceof SaveResult.NotSaved not
                ? show(pages.again(negotiation, address, not), not.status())
                : ((SaveResult.Saved) result).redirect();
    }

    /**
     * Adds or removes a part.
     *
     * @return the path of what typing goes on with
     */
    private String press(@Nullable String negotiation, TypedForm form) {
        String list = form.carried("add");
        if (negotiation != null && list.equals(LAST_DELEGATIONS)) {
            before.takeOver(negotiation, form);
        }
        return form.carries("remove") ? form.remove(form.carried("remove")) : form.add(list);
    }

    private static ModelAndView show(RoundFormPage page, HttpStatus status) {
        return new ModelAndView("form/round", status)
                .addObject("page", page)
                .addObject("form", page.form())
                .addObject("sheet", "round-form");
    }
}
