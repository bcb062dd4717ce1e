package org.parley.page.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.record.evidence.ConflictStarts;
import org.parley.record.evidence.Coverages;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DashboardController {

    private final Dashboards dashboards;
    private final Coverages coverages;
    private final ConflictStarts starts;
    private final Clock clock;

    DashboardController(Dashboards dashboards, Coverages coverages, ConflictStarts starts, Clock clock) {
        this.dashboards = dashboards;
        this.coverages = coverages;
        this.starts = starts;
        this.clock = clock;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}")
    String dashboard(@PathVariable String negotiation, Model model) {
        model.addAttribute("sheet", "overview");
        Dashboard dashboard = dashboards.of(negotiation, LocalDate.now(clock));
        model.addAttribute("dashboard", dashboard);
        model.addAttribute(
                "conflictStart",
                starts.of(dashboard.band(), dashboard.situation().day(), false));
        model.addAttribute("coverage", coverages.of(dashboard.band()));
        return "overview/dashboard";
    }
}
