package org.parley.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.date.UnderstoodDates;
import org.parley.history.RecordKind;
import org.parley.web.BadRequestException;
import org.parley.web.CleanText;
import org.parley.web.FormContent;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a single record of any kind. */
@Controller
class RecordFormController {

    private static final String NEW = "/edit/records/{kind}/new";
    private static final String KNOWN = "/edit/records/{number:[0-9]{1,18}}";
    private static final Pattern FIELD =
            Pattern.compile("(fields|base|keep|seen|meant)\\[[A-Za-z]{1,30}]|[a-zA-Z_]{1,30}");

    private final RecordForms forms;
    private final EditingRecords records;
    private final AnswerReader reader;

    RecordFormController(RecordForms forms, EditingRecords records, AnswerReader reader) {
        this.forms = forms;
        this.records = records;
        this.reader = reader;
    }

    /** A map makes a field of any name that is sent: only names that a form could have are read. */
    @InitBinder("form")
    void readAsTyped(WebDataBinder binder, HttpServletRequest request) {
        if (!request.getParameterMap().keySet().stream()
                .allMatch(each -> FIELD.matcher(each).matches())) {
            throw new BadRequestException(
                    "The form was sent with fields that it does not have. Nothing has been saved.");
        }
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @GetMapping(NEW)
    ModelAndView empty(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long of,
            @RequestParam(name = "return", defaultValue = "") String back,
            @RequestParam Map<String, String> proposed) {
        Laid laid = forms.fresh(kind(kind), of, back, proposed);
        return show(laid, HttpStatus.OK).addObject("focus", laid.page().firstOpen());
    }

    @GetMapping(KNOWN)
    ModelAndView filled(@PathVariable Long number, @RequestParam(name = "return", defaultValue = "") String back) {
        return show(forms.fresh(null, number, back, Map.of()), HttpStatus.OK);
    }

    @GetMapping(value = NEW, params = "draft")
    ModelAndView draft(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long of,
            @ModelAttribute("form") RecordForm form) {
        return show(forms.kept(kind(kind), of, form), HttpStatus.OK);
    }

    @GetMapping(value = KNOWN, params = "draft")
    ModelAndView draft(@PathVariable Long number, @ModelAttribute("form") RecordForm form) {
        return show(forms.kept(null, number, form), HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long of,
            @ModelAttribute("form") RecordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return answer(kind(kind), of, form, errors, who, request);
    }

    @PostMapping(KNOWN)
    ModelAndView change(
            @PathVariable Long number,
            @ModelAttribute("form") RecordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return answer(null, number, form, errors, who, request);
    }

    private ModelAndView answer(
            @Nullable RecordKind kind,
            @Nullable Long number,
            RecordForm form,
            BindingResult errors,
            SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            throw new BadRequestException("The form could not be read. Nothing has been saved.");
        }
        form.settleNames();
        UUID content =
                FormContent.name(form.token, who.accountId(), request.getRequestURI(), request.getParameterMap());
        Sent sent = new Sent(content, kind, number, form, who);
        Outcome outcome = records.save(sent);
        if (outcome instanceof Outcome.Saved saved) {
            var done = new ModelAndView("redirect:" + saved.page());
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        }
        boolean conflict = outcome instanceof Outcome.Overtaken;
        return show(forms.again(sent, outcome), conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(Laid laid, HttpStatus status) {
        if (laid.form().token.isBlank()) {
            laid.form().token = UUID.randomUUID().toString();
        }
        return new ModelAndView("editing/record", new HashMap<>(), status)
                .addObject("page", laid.page())
                .addObject("form", laid.form())
                .addObject("refused", status == HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("understood", new UnderstoodDates(reader.dates()))
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", laid.errors());
    }

    private static RecordKind kind(String word) {
        return Kinds.named(word).orElseThrow(() -> new NotFoundException("no kind " + word));
    }
}
