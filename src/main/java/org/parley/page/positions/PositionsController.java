package org.parley.page.positions;

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
class PositionsController {

    private final PositionMatrices matrices;
    private final Clock clock;

    PositionsController(PositionMatrices matrices, Clock clock) {
        this.matrices = matrices;
        this.clock = clock;
    }

    /**
     * @param asOf the day to show; today where none is given
     * @param since the day to compare with; a year before the other where none is given
     * @param category of the issues to show, as "security-guarantees"
     * @param stance that some party is to take on them, as "red-line"
     */
    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/positions")
    String positions(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String stance,
            Model model) {
        ComparedDays days = ComparedDays.asked(asOf, since, LocalDate.now(clock));
        model.addAttribute("matrix", matrices.of(negotiation, days, PositionFilter.asked(category, stance)));
        model.addAttribute("sheet", "through-time");
        return "positions/positions";
    }
}
