package org.parley.page.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.page.days.DaysToCompare;
import org.parley.record.evidence.Coverages;
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
    private final DaysToCompare days;
    private final Coverages coverages;

    ChecklistController(Checklists checklists, DaysToCompare days, Coverages coverages) {
        this.checklists = checklists;
        this.days = days;
        this.coverages = coverages;
    }

    /**
     * @param asOf the day to show; today where none is given
     * @param since the day to compare with; a year before the other, or before the last event recorded where that is earlier,
     *     where none is given
     * @param hindsight "yes" for what was told only later of the day to show, too
     */
    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/checklist")
    String checklist(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            @RequestParam(defaultValue = "no") boolean hindsight,
            Model model) {
        ComparedDays compared = days.of(negotiation, asOf, since, hindsight);
        Checklist checklist = checklists.of(negotiation, compared);
        model.addAttribute("checklist", checklist);
        model.addAttribute("coverage", coverages.of(checklist.band(), compared.since(), compared.asOf()));
        model.addAttribute("sheet", "through-time");
        return "checklist/checklist";
    }
}
