package org.parley.page.past;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.history.plan.HistoryRequest;
import org.parley.history.plan.HistoryRequests;
import org.parley.history.plan.HistoryResult;
import org.parley.history.plan.Plan;
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

    private final HistoryRequests restoring;
    private final StepPages steps;
    private final RecordLabels labels;
    private final ObstacleWords words;

    RestoringController(HistoryRequests restoring, StepPages steps, RecordLabels labels, ObstacleWords words) {
        this.restoring = restoring;
        this.steps = steps;
        this.labels = labels;
        this.words = words;
    }

    @ModelAttribute
    HistoryRequest wish(
            @PathVariable(required = false) @Nullable Long step,
            @PathVariable(required = false) @Nullable Long record,
            @PathVariable(required = false) @Nullable Long revision,
            HttpServletRequest request) {
        if (step != null) {
            return new HistoryRequest.Undo(step);
        }
        long number = record == null ? 0 : record;
        if (revision != null) {
            return new HistoryRequest.Version(number, revision);
        }
        return request.getRequestURI().endsWith("/remove")
                ? new HistoryRequest.Removal(number)
                : new HistoryRequest.Return(number);
    }

    @GetMapping
    ModelAndView ask(
            @ModelAttribute HistoryRequest wish,
            @ModelAttribute("form") RestoringForm form,
            HttpServletRequest request) {
        Plan plan = restoring.plan(wish);
        return page(wish, plan, form, request, false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView grant(
            @ModelAttribute HistoryRequest wish,
            @Valid @ModelAttribute("form") RestoringForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return page(wish, restoring.plan(wish), form, request, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        HistoryResult answer = restoring.grant(wish, who.actor(), form.getReason(), form.getSeen());
        if (answer instanceof HistoryResult.Refused refused) {
            return page(wish, refused.plan(), form, request, false, HttpStatus.CONFLICT);
        }
        if (answer instanceof HistoryResult.Overtaken overtaken) {
            return page(wish, overtaken.plan(), form, request, true, HttpStatus.CONFLICT);
        }
        var done = new ModelAndView("redirect:" + StepEntry.address(((HistoryResult.Done) answer).step()));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private ModelAndView page(
            HistoryRequest wish,
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

    private static String act(HistoryRequest wish) {
        return wish instanceof HistoryRequest.Undo
                ? "undo"
                : wish instanceof HistoryRequest.Version
                        ? "version"
                        : wish instanceof HistoryRequest.Removal ? "removal" : "return";
    }

    private String subject(HistoryRequest wish) {
        if (wish instanceof HistoryRequest.Undo undo) {
            StepEntry step = steps.head(undo.step());
            return step.actor() + ", " + step.dayAndTime();
        }
        return labels.of(record(wish));
    }

    private static String back(HistoryRequest wish) {
        return wish instanceof HistoryRequest.Undo undo
                ? StepEntry.address(undo.step())
                : RecordAddresses.historyOf(record(wish));
    }

    private static long record(HistoryRequest wish) {
        return wish instanceof HistoryRequest.Version version
                ? version.record()
                : wish instanceof HistoryRequest.Removal removal
                        ? removal.record()
                        : ((HistoryRequest.Return) wish).record();
    }
}
