package org.parley.page.positions;

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
class PositionsController {

    private final PositionMatrices matrices;
    private final DaysToCompare days;
    private final Coverages coverages;

    PositionsController(PositionMatrices matrices, DaysToCompare days, Coverages coverages) {
        this.matrices = matrices;
        this.days = days;
        this.coverages = coverages;
    }

    /**
     * @param asOf the day to show; today where none is given
     * @param since the day to compare with; a year before the other, or before the last event recorded where that is earlier,
     *     where none is given
     * @param hindsight "yes" for what was told only later of the day to show, too
     * @param category of the issues to show, as "security-guarantees"
     * @param stance that some party is to take on them, as "red-line"
     */
    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/positions")
    String positions(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            @RequestParam(defaultValue = "no") boolean hindsight,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String stance,
            Model model) {
        ComparedDays compared = days.of(negotiation, asOf, since, hindsight);
        PositionMatrix matrix = matrices.of(negotiation, compared, PositionFilter.asked(category, stance));
        model.addAttribute("matrix", matrix);
        model.addAttribute("coverage", coverages.of(matrix.band(), compared.since(), compared.asOf()));
        model.addAttribute("sheet", "through-time");
        return "positions/positions";
    }
}
