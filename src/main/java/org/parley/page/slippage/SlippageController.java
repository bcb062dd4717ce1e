package org.parley.page.slippage;

import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the announced dates of a negotiation's rounds moved. */
@Controller
class SlippageController {

    private final Slippages slippages;

    SlippageController(Slippages slippages) {
        this.slippages = slippages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/rounds/slippage")
    String slippage(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("sheet", "slippage");
        model.addAttribute("said", slippages.of(negotiation, AddressText.of(track), page));
        return "slippage/slippage";
    }
}
