package org.parley.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.parley.web.CleanText;
import org.parley.web.FormContent;
import org.parley.web.FormErrors;
import org.parley.web.LocalAddress;
import org.parley.web.Problem;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that logs a round, and the same form that corrects one. */
@Controller
class RoundFormController {

    private static final String NEW = "/edit/negotiations/{negotiation}/rounds/new";
    private static final String KNOWN = "/edit/negotiations/{negotiation}/rounds/{ofTrack}/{ofNumber}";

    private static final String RESULT = BindingResult.MODEL_KEY_PREFIX + "form";
    private static final String NOT_READABLE =
            "The form was sent with fields that it does not have, or with more than %d rows of a kind. Nothing has been saved."
                    .formatted(FormRows.MOST);

    private static final String SEATS_BEFORE = "seats-before";

    private final RoundDesk desk;
    private final LoggingRounds rounds;
    private final SeatsBefore seats;

    RoundFormController(RoundDesk desk, LoggingRounds rounds, SeatsBefore seats) {
        this.desk = desk;
        this.rounds = rounds;
        this.seats = seats;
    }

    /** Checks the rows itself: a binder that writes into fields makes as many as the highest number asks for. */
    @InitBinder("form")
    void readAsTyped(WebDataBinder binder, HttpServletRequest request) {
        if (!request.getParameterMap().keySet().stream().allMatch(FormRows::isWithinBounds)) {
            throw new BadRequestException(NOT_READABLE);
        }
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @GetMapping(NEW)
    ModelAndView empty(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(name = "return", defaultValue = "") String back) {
        RoundDesk.Laid laid = desk.blank(negotiation, AddressText.of(track));
        laid.form().back = back;
        return show(laid.page(), laid.form(), HttpStatus.OK)
                .addObject("focus", laid.form().track.isEmpty() ? "track" : "status");
    }

    @GetMapping(KNOWN)
    ModelAndView filled(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable int ofNumber,
            @RequestParam(name = "return", defaultValue = "") String back) {
        RoundDesk.Laid laid = desk.filled(new RoundAddress(negotiation, ofTrack, ofNumber));
        laid.form().back = back;
        return show(laid.page(), laid.form(), HttpStatus.OK);
    }

    @GetMapping(value = NEW, params = "draft")
    ModelAndView draft(@PathVariable String negotiation, @ModelAttribute("form") RoundForm form) {
        form.id = "";
        return show(desk.pageForNew(negotiation), form, HttpStatus.OK);
    }

    @GetMapping(value = KNOWN, params = "draft")
    ModelAndView draft(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable int ofNumber,
            @ModelAttribute("form") RoundForm form) {
        return show(desk.pageOf(new RoundAddress(negotiation, ofTrack, ofNumber), form), form, HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView log(
            @PathVariable String negotiation,
            @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        form.id = "";
        return answer(negotiation, null, form, errors, who, request);
    }

    @PostMapping(KNOWN)
    ModelAndView correct(
            @PathVariable String negotiation,
            @PathVariable String ofTrack,
            @PathVariable int ofNumber,
            @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return answer(negotiation, new RoundAddress(negotiation, ofTrack, ofNumber), form, errors, who, request);
    }

    private ModelAndView answer(
            String negotiation,
            @Nullable RoundAddress address,
            RoundForm form,
            BindingResult errors,
            SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            throw new BadRequestException(NOT_READABLE);
        }
        String add = request.getParameter("add");
        String remove = request.getParameter("remove");
        if (add != null || remove != null) {
            if (SEATS_BEFORE.equals(add)) {
                seats.takeOver(negotiation, form);
            }
            FormRows rows = new FormRows(form);
            String focus = add != null ? rows.add(add) : rows.remove(remove);
            return show(page(negotiation, address, form), form, HttpStatus.OK).addObject("focus", focus);
        }
        var name = FormContent.name(form.token, who.accountId(), request.getRequestURI(), request.getParameterMap());
        Saving saving = rounds.save(new Submission(name, negotiation, address, form, who));
        if (saving instanceof Saving.Saved saved) {
            var done = new ModelAndView("redirect:" + saved.page());
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        }
        RoundFormPage page = page(negotiation, address, form);
        if (saving instanceof Saving.Overtaken overtaken) {
            return show(page.in(overtaken.conflict()), form, HttpStatus.CONFLICT);
        }
        List<Problem> problems = ((Saving.Refused) saving).problems();
        return show(page, form, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(RESULT, FormErrors.of(form, problems))
                .addObject("refused", true);
    }

    private RoundFormPage page(String negotiation, @Nullable RoundAddress address, RoundForm form) {
        return address == null ? desk.pageForNew(negotiation) : desk.pageOf(address, form);
    }

    private ModelAndView show(RoundFormPage page, RoundForm form, HttpStatus status) {
        if (form.token.isBlank()) {
            form.token = UUID.randomUUID().toString();
        }
        return new ModelAndView("desk/round", status)
                .addObject("page", page)
                .addObject("cancel", LocalAddress.of(form.back, page.back()))
                .addObject("form", form)
                .addObject("refused", false)
                .addObject("understood", desk.understood())
                .addObject(RESULT, FormErrors.of(form, List.of()));
    }

    /** Names of fields that the form does not have, or more rows than it takes. */
    @ExceptionHandler(InvalidPropertyException.class)
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("explanation", NOT_READABLE);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
