package org.parley.page.source;

import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SourceController {

    private final SourceLists lists;
    private final SourcePages pages;

    SourceController(SourceLists lists, SourcePages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/sources")
    String sources(
            @PathVariable String negotiation,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String publisher,
            @RequestParam(defaultValue = "false") boolean official,
            @RequestParam @Nullable Integer page,
            Model model) {
        SourceFilter filter = SourceFilter.asked(kind, publisher, official);
        model.addAttribute("list", lists.of(negotiation, filter, Paging.asked(page)));
        return "source/sources";
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/sources/{source}")
    String source(@PathVariable String source, @RequestParam @Nullable Integer page, Model model) {
        model.addAttribute("page", pages.of(source, Paging.asked(page)));
        return "source/source";
    }
}
