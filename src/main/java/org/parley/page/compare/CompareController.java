package org.parley.page.compare;

import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two rounds side by side. */
@Controller
class CompareController {

    private final Comparisons pages;

    CompareController(Comparisons pages) {
        this.pages = pages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/rounds/compare")
    String compare(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String second,
            Model model) {
        model.addAttribute("sheet", "compare");
        model.addAttribute("page", pages.of(negotiation, AddressText.of(first), AddressText.of(second)));
        return "compare/compare";
    }
}
