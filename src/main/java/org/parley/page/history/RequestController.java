package org.parley.page.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.history.plan.HistoryRequest;
import org.parley.history.plan.HistoryRequests;
import org.parley.history.plan.HistoryResult;
import org.parley.history.plan.Plan;
import org.parley.record.Addresses;
import org.parley.web.Labels;
import org.parley.web.LocalAddress;
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

/**
 * Where editors undo a change set, restore a version, remove a record and bring it back: what would happen is shown, then it
 * is done with a reason.
 */
@Controller
@RequestMapping({
    "/edit/history/change-sets/{changeSet}/undo",
    "/edit/history/{record}/versions/{revision}/restore",
    "/edit/history/{record}/remove",
    "/edit/history/{record}/restore"
})
class RequestController {

    private final HistoryRequests requests;
    private final ChangeSetPages changeSets;
    private final RecordHeads records;
    private final Labels labels;

    RequestController(HistoryRequests requests, ChangeSetPages changeSets, RecordHeads records, Labels labels) {
        this.requests = requests;
        this.changeSets = changeSets;
        this.records = records;
        this.labels = labels;
    }

    @ModelAttribute("request")
    HistoryRequest asked(
            @PathVariable(required = false) @Nullable Long changeSet,
            @PathVariable(required = false) @Nullable Long record,
            @PathVariable(required = false) @Nullable Long revision,
            HttpServletRequest request) {
        if (changeSet != null) {
            return new HistoryRequest.Undo(changeSet);
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
            @ModelAttribute("request") HistoryRequest asked,
            @ModelAttribute("form") RequestForm form,
            HttpServletRequest request) {
        Plan plan = requests.plan(asked);
        return page(asked, plan, form, request, false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView grant(
            @ModelAttribute("request") HistoryRequest asked,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return page(asked, requests.plan(asked), form, request, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        HistoryResult answer = requests.grant(asked, who.actor(), form.getReason(), form.getSeen());
        if (answer instanceof HistoryResult.Refused refused) {
            return page(asked, refused.plan(), form, request, false, HttpStatus.CONFLICT);
        }
        if (answer instanceof HistoryResult.Overtaken overtaken) {
            return page(asked, overtaken.plan(), form, request, true, HttpStatus.CONFLICT);
        }
        String changeSet = ChangeSetEntry.address(((HistoryResult.Done) answer).changeSet());
        var done = new ModelAndView("redirect:" + LocalAddress.of(form.getThen(), changeSet));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private ModelAndView page(
            HistoryRequest asked,
            Plan plan,
            RequestForm form,
            HttpServletRequest request,
            boolean overtaken,
            HttpStatus status) {
        form.setSeen(plan.seen());
        var page = new ModelAndView("history/request", status);
        page.addObject(
                "page",
                new RequestPage(
                        act(asked),
                        subject(asked),
                        request.getRequestURI(),
                        back(asked),
                        RequestPage.groups(plan),
                        RequestPage.obstacles(plan, labels),
                        overtaken,
                        null));
        return page;
    }

    private static String act(HistoryRequest asked) {
        return asked instanceof HistoryRequest.Undo
                ? "undo"
                : asked instanceof HistoryRequest.Version
                        ? "version"
                        : asked instanceof HistoryRequest.Removal ? "removal" : "return";
    }

    private String subject(HistoryRequest asked) {
        if (asked instanceof HistoryRequest.Undo undo) {
            ChangeSetEntry changeSet = changeSets.head(undo.changeSet());
            return changeSet.actor() + ", " + changeSet.dayAndTime();
        }
        return records.labelOf(record(asked));
    }

    private static String back(HistoryRequest asked) {
        return asked instanceof HistoryRequest.Undo undo
                ? ChangeSetEntry.address(undo.changeSet())
                : Addresses.history(record(asked));
    }

    private static long record(HistoryRequest asked) {
        return asked instanceof HistoryRequest.Version version
                ? version.record()
                : asked instanceof HistoryRequest.Removal removal
                        ? removal.record()
                        : ((HistoryRequest.Return) asked).record();
    }
}
