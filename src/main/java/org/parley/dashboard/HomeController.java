package org.parley.dashboard;

import org.jspecify.annotations.Nullable;
import org.parley.negotiation.NegotiationStatus;
import org.parley.web.BadRequestException;
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

    @GetMapping("/")
    String home(@RequestParam @Nullable NegotiationStatus status, @RequestParam @Nullable Integer page, Model model) {
        if (page != null && page < 1) {
            throw new BadRequestException("Pages are counted from 1: there is no page " + page + ".");
        }
        model.addAttribute("home", overviews.page(status, page == null ? 1 : page));
        return "dashboard/home";
    }
}
