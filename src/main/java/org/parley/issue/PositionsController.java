package org.parley.issue;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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

    /** @param asOf the day to show; today where none is given */
    @GetMapping("/negotiations/{negotiation}/positions")
    String positions(
            @PathVariable String negotiation,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        model.addAttribute("matrix", matrices.of(negotiation, asOf == null ? LocalDate.now(clock) : asOf));
        return "issue/positions";
    }
}
