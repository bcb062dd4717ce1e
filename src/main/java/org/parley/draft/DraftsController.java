package org.parley.draft;

import java.util.List;
import org.parley.account.SignedIn;
import org.parley.web.LocalAddress;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that whoever is signed in has typed and not sent. */
@Controller
class DraftsController {

    private final Drafts drafts;
    private final DraftTimes times;

    DraftsController(Drafts drafts, DraftTimes times) {
        this.drafts = drafts;
        this.times = times;
    }

    @GetMapping("/edit/drafts")
    ModelAndView all(@AuthenticationPrincipal SignedIn who) {
        List<Line> lines = drafts.of(who.accountId()).stream()
                .map(each -> new Line(each, times.of(each.savedAt())))
                .toList();
        return new ModelAndView("draft/drafts").addObject("lines", lines);
    }

    @PostMapping("/edit/drafts")
    ModelAndView throwAway(@AuthenticationPrincipal SignedIn who, @RequestParam long number) {
        drafts.throwAway(who.accountId(), number);
        var done = new ModelAndView("redirect:/edit/drafts");
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    /**
     * Takes a draft over to the form of another record.
     *
     * @param to where that form is sent
     */
    @PostMapping("/edit/drafts/{number:[0-9]{1,18}}/take-over")
    ModelAndView takeOver(@AuthenticationPrincipal SignedIn who, @PathVariable long number, @RequestParam String to) {
        boolean isForm = LocalAddress.isOne(to) && to.startsWith("/edit/") && to.length() <= FormAddress.LONGEST;
        boolean isTaken = isForm && drafts.takeOver(who.accountId(), number, to);
        var done = new ModelAndView("redirect:" + (isTaken ? FormAddress.with(to, number) : "/edit/drafts"));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    /**
     * A draft in the list.
     *
     * @param when in words
     */
    record Line(Draft draft, String when) {

        public long number() {
            return draft.id();
        }

        public String name() {
            return draft.name();
        }

        /** What the form is called; empty where the draft is. */
        public String form() {
            return draft.name().equals(draft.title()) ? "" : draft.title();
        }

        public int fields() {
            return draft.holds().fields();
        }

        public String href() {
            return draft.href();
        }
    }
}
