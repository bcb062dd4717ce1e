package org.parley.page.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Coverages;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StatementController {

    private final StatementLists lists;
    private final Coverages coverages;

    StatementController(StatementLists lists, Coverages coverages) {
        this.lists = lists;
        this.coverages = coverages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/statements")
    String statements(
            @PathVariable String negotiation,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String party,
            @RequestParam @Nullable String tone,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable Integer page,
            Model model) {
        StatementFilter filter = StatementFilter.asked(person, party, tone, from, to);
        StatementList list = lists.of(negotiation, filter, Paging.asked(page));
        model.addAttribute("list", list);
        model.addAttribute("coverage", coverages.of(list.band(), from, to));
        return "statement/statements";
    }
}
