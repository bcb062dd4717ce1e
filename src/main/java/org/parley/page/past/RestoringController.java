package org.parley.page.past;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.history.Plan;
import org.parley.history.Restored;
import org.parley.history.Restoring;
import org.parley.history.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where editors undo a step, restore a version, remove a record and bring it back: asked first, then done with a reason. */
@Controller
@RequestMapping({
    "/edit/history/steps/{step}/undo",
    "/edit/history/{record}/versions/{revision}/restore",
    "/edit/history/{record}/remove",
    "/edit/history/{record}/restore"
})
class RestoringController {

    private final Restoring restoring;
    private final StepPages steps;
    private final RecordLabels labels;
    private final ObstacleWords words;

    RestoringController(Restoring restoring, StepPages steps, RecordLabels labels, ObstacleWords words) {
        this.restoring = restoring;
        this.steps = steps;
        this.labels = labels;
        this.words = words;
    }

    @ModelAttribute
    Wish wish(
            @PathVariable(required = false) @Nullable Long step,
            @PathVariable(required = false) @Nullable Long record,
            @PathVariable(required = false) @Nullable Long revision,
            HttpServletRequest request) {
        if (step != null) {
            return new Wish.Undo(step);
        }
        long number = record == null ? 0 : record;
        if (revision != null) {
            return new Wish.Version(number, revision);
        }
        return request.getRequestURI().endsWith("/remove") ? new Wish.Removal(number) : new Wish.Return(number);
    }

    @GetMapping
    ModelAndView ask(
            @ModelAttribute Wish wish, @ModelAttribute("form") RestoringForm form, HttpServletRequest request) {
        Plan plan = restoring.plan(wish);
        return page(wish, plan, form, request, false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView grant(
            @ModelAttribute Wish wish,
            @Valid @ModelAttribute("form") RestoringForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return page(wish, restoring.plan(wish), form, request, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Restored answer = restoring.grant(wish, who.actor(), form.getReason(), form.getSeen());
        if (answer instanceof Restored.Refused refused) {
            return page(wish, refused.plan(), form, request, false, HttpStatus.CONFLICT);
        }
        if (answer instanceof Restored.Overtaken overtaken) {
            return page(wish, overtaken.plan(), form, request, true, HttpStatus.CONFLICT);
        }
        var done = new ModelAndView("redirect:" + StepEntry.address(((Restored.Done) answer).step()));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private ModelAndView page(
            Wish wish,
            Plan plan,
            RestoringForm form,
            HttpServletRequest request,
            boolean overtaken,
            HttpStatus status) {
        form.setSeen(plan.seen());
        var page = new ModelAndView("archive/restoring", status);
        page.addObject(
                "page",
                new RestoringPage(
                        act(wish),
                        subject(wish),
                        request.getRequestURI(),
                        back(wish),
                        RestoringPage.groups(plan),
                        words.lines(plan.obstacles()),
                        overtaken,
                        null));
        return page;
    }

    private static String act(Wish wish) {
        return wish instanceof Wish.Undo
                ? "undo"
                : wish instanceof Wish.Version ? "version" : wish instanceof Wish.Removal ? "removal" : "return";
    }

    private String subject(Wish wish) {
        if (wish instanceof Wish.Undo undo) {
            StepEntry step = steps.head(undo.step());
            return step.actor() + ", " + step.dayAndTime();
        }
        return labels.of(record(wish));
    }

    private static String back(Wish wish) {
        return wish instanceof Wish.Undo undo
                ? StepEntry.address(undo.step())
                : RecordAddresses.historyOf(record(wish));
    }

    private static long record(Wish wish) {
        return wish instanceof Wish.Version version
                ? version.record()
                : wish instanceof Wish.Removal removal ? removal.record() : ((Wish.Return) wish).record();
    }
}
