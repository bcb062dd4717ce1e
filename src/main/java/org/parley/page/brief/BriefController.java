package org.parley.page.brief;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.ComparedDays;
import org.parley.record.talks.NegotiationBand;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The two pages to read before a meeting. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final Labels words;
    private final Clock clock;

    BriefController(Briefs briefs, Labels words, Clock clock) {
        this.briefs = briefs;
        this.words = words;
        this.clock = clock;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/brief")
    String brief(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            Model model) {
        model.addAttribute("sheet", "brief");
        BriefPage brief = briefs.of(negotiation, ComparedDays.asked(asOf, since, LocalDate.now(clock)));
        model.addAttribute("brief", brief);
        model.addAttribute("foot", foot(brief));
        return "brief/brief";
    }

    /** Of each sheet of paper, so that one that got lost still tells what it was part of. */
    private String foot(BriefPage brief) {
        NegotiationBand band = brief.band();
        String changed = band.lastChange() == null ? "" : Moments.dayAndTime(band.lastChange());
        String revision = Long.toString(band.revision());
        return words.message("brief.colophon", band.name(), brief.days().asOfText(), revision, changed);
    }
}
