package org.parley.page.overview;

import org.jspecify.annotations.Nullable;
import org.parley.record.talks.NegotiationStatus;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomeController {

    private final Overviews overviews;

    HomeController(Overviews overviews) {
        this.overviews = overviews;
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/")
    String home(@RequestParam @Nullable NegotiationStatus status, @RequestParam @Nullable Integer page, Model model) {
        model.addAttribute("sheet", "overview");
        model.addAttribute("home", overviews.page(status, Paging.asked(page)));
        return "overview/home";
    }
}
