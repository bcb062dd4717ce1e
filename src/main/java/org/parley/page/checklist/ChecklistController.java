package org.parley.page.checklist;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.ComparedDays;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChecklistController {

    private final Checklists checklists;
    private final Clock clock;

    ChecklistController(Checklists checklists, Clock clock) {
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * @param asOf the day to show; today where none is given
     * @param since the day to compare with; a year before the other where none is given
     */
    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/checklist")
    String checklist(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            Model model) {
        ComparedDays days = ComparedDays.asked(asOf, since, LocalDate.now(clock));
        model.addAttribute("checklist", checklists.of(negotiation, days));
        model.addAttribute("sheet", "through-time");
        return "checklist/checklist";
    }
}
