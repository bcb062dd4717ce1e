package org.parley.page.round;

import org.jspecify.annotations.Nullable;
import org.parley.record.talks.RoundStatus;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rounds of a negotiation, and one of them. */
@Controller
class RoundController {

    private final RoundPages pages;
    private final RoundLists lists;

    RoundController(RoundPages pages, RoundLists lists) {
        this.pages = pages;
        this.lists = lists;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/rounds")
    String rounds(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable RoundStatus status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(negotiation, AddressText.of(track), status, page));
        return "round/rounds";
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/rounds/{track}/{round}")
    String round(
            @PathVariable String negotiation,
            @PathVariable String track,
            @PathVariable("round") String slug,
            Model model) {
        model.addAttribute("page", pages.of(negotiation, track, slug));
        return "round/round";
    }
}
