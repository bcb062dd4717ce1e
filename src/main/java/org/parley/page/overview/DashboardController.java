package org.parley.page.overview;

import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DashboardController {

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}")
    String dashboard(@PathVariable String negotiation, Model model) {
        model.addAttribute("dashboard", dashboards.of(negotiation));
        return "overview/dashboard";
    }
}
