package org.parley.reading;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.issue.ComparedDays;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The two pages to read before a meeting. */
@Controller
class BriefController {

    private final FindingBriefs briefs;
    private final Clock clock;

    BriefController(FindingBriefs briefs, Clock clock) {
        this.briefs = briefs;
        this.clock = clock;
    }

    @GetMapping("/negotiations/{negotiation}/brief")
    String brief(
            @PathVariable String negotiation,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since,
            Model model) {
        model.addAttribute("sheet", "brief");
        model.addAttribute("brief", briefs.of(negotiation, ComparedDays.asked(asOf, since, LocalDate.now(clock))));
        return "reading/brief";
    }
}
