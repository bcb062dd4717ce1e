package org.parley.reading;

import org.jspecify.annotations.Nullable;
import org.parley.negotiation.RoundStatus;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rounds of a negotiation, and one of them. */
@Controller
class RoundController {

    private final FindingRoundPages pages;
    private final FindingRoundLists lists;
    private final FindingSavedSteps saved;

    RoundController(FindingRoundPages pages, FindingRoundLists lists, FindingSavedSteps saved) {
        this.pages = pages;
        this.lists = lists;
        this.saved = saved;
    }

    @GetMapping("/negotiations/{negotiation}/rounds")
    String rounds(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable RoundStatus status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(negotiation, AddressText.of(track), status, page));
        return "reading/rounds";
    }

    /** @param step what an editor has just saved, to be confirmed; anything else is ignored, and readers see nothing of it */
    @GetMapping("/negotiations/{negotiation}/rounds/{track}/{number}")
    String round(
            @PathVariable String negotiation,
            @PathVariable String track,
            @PathVariable int number,
            @RequestParam(name = "saved", required = false) @Nullable String step,
            Model model) {
        RoundPage page = pages.of(negotiation, track, number);
        model.addAttribute("page", page);
        boolean isReader = model.getAttribute("viewer") == null;
        model.addAttribute(
                "saved", isReader ? null : saved.of(page.band().id(), step).orElse(null));
        return "reading/round";
    }
}
