package org.parley.page.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

    private final Searches searches;
    private final DayLinks days;

    SearchController(Searches searches, DayLinks days) {
        this.searches = searches;
        this.days = days;
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/search")
    String search(@RequestParam Map<String, String> address, @RequestParam @Nullable Integer page, Model model) {
        SearchRequest asked = SearchRequest.of(address);
        model.addAttribute("search", searches.of(asked, Paging.asked(page)));
        model.addAttribute("days", days.of(asked));
        model.addAttribute("sheet", "search");
        return "search/search";
    }
}
