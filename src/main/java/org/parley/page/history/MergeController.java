package org.parley.page.history;

import jakarta.validation.Valid;
import java.util.Optional;
import org.parley.account.SignedIn;
import org.parley.history.plan.HistoryRequest;
import org.parley.history.plan.HistoryRequests;
import org.parley.history.plan.HistoryResult;
import org.parley.history.plan.Plan;
import org.parley.page.history.RecordHeads.RecordHead;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;
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

/** Where an editor merges two records of one thing: the other is chosen, what would happen is shown, then it is done. */
@Controller
@RequestMapping("/edit/records/{record}/merge")
class MergeController {

    private final HistoryRequests requests;
    private final MergePages pages;
    private final RecordHeads heads;

    MergeController(HistoryRequests requests, MergePages pages, RecordHeads heads) {
        this.requests = requests;
        this.pages = pages;
        this.heads = heads;
    }

    @ModelAttribute("kept")
    RecordHead kept(@PathVariable long record) {
        RecordHead kept = heads.of(record).orElseThrow(() -> new NotFoundException("no record " + record));
        if (!kept.kind().canBeMerged()) {
            throw new BadRequestException("error.asked.merge");
        }
        return kept;
    }

    @GetMapping
    ModelAndView ask(
            @ModelAttribute("kept") RecordHead kept, @ModelAttribute("form") MergeForm form, BindingResult errors) {
        if (form.getOther().isEmpty()) {
            return choose(kept, form, HttpStatus.OK);
        }
        Optional<RecordHead> gone = gone(kept, form, errors);
        return gone.isEmpty()
                ? choose(kept, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : show(kept, gone.get(), form, plan(kept, gone.get()), false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView merge(
            @ModelAttribute("kept") RecordHead kept,
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who) {
        Optional<RecordHead> gone = gone(kept, form, errors);
        if (gone.isEmpty()) {
            return choose(kept, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (errors.hasErrors()) {
            return show(kept, gone.get(), form, plan(kept, gone.get()), false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        HistoryRequest merge =
                new HistoryRequest.Merge(kept.number(), gone.get().number());
        HistoryResult answer = requests.grant(merge, who.actor(), form.getReason(), form.getSeen());
        if (answer instanceof HistoryResult.Refused refused) {
            return show(kept, gone.get(), form, refused.plan(), false, HttpStatus.CONFLICT);
        }
        if (answer instanceof HistoryResult.Overtaken overtaken) {
            return show(kept, gone.get(), form, overtaken.plan(), true, HttpStatus.CONFLICT);
        }
        var done = new ModelAndView("redirect:" + pages.done(kept));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    private Plan plan(RecordHead kept, RecordHead gone) {
        return requests.plan(new HistoryRequest.Merge(kept.number(), gone.number()));
    }

    private ModelAndView choose(RecordHead kept, MergeForm form, HttpStatus status) {
        var page = new ModelAndView("history/merge", status);
        page.addObject("page", pages.choosing(kept, form.getQ()));
        return page;
    }

    private ModelAndView show(
            RecordHead kept, RecordHead gone, MergeForm form, Plan plan, boolean overtaken, HttpStatus status) {
        form.setSeen(plan.seen());
        var page = new ModelAndView("history/request", status);
        page.addObject("page", pages.asking(kept, gone, plan, overtaken));
        return page;
    }

    /** The record to merge; empty, with an error, if it cannot be the same as the one that is kept. */
    private Optional<RecordHead> gone(RecordHead kept, MergeForm form, BindingResult errors) {
        Optional<RecordHead> gone =
                form.getOther().matches("[0-9]{1,18}") ? heads.of(Long.parseLong(form.getOther())) : Optional.empty();
        if (gone.isEmpty()) {
            errors.rejectValue("other", "history.merge.nothing");
        } else if (gone.get().number() == kept.number()) {
            errors.rejectValue("other", "history.merge.itself");
        } else if (gone.get().kind() != kept.kind()) {
            errors.rejectValue("other", "history.merge.otherKind");
        }
        return errors.hasFieldErrors("other") ? Optional.empty() : gone;
    }
}
