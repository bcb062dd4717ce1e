package org.parley.page.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.page.days.DaysToCompare;
import org.parley.record.evidence.ConflictStarts;
import org.parley.record.evidence.Coverages;
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
    private final DaysToCompare days;
    private final Coverages coverages;
    private final ConflictStarts starts;

    BriefController(Briefs briefs, Labels words, DaysToCompare days, Coverages coverages, ConflictStarts starts) {
        this.briefs = briefs;
        this.words = words;
        this.days = days;
        this.coverages = coverages;
        this.starts = starts;
    }

    /**
     * @param asOf the day to show; today where none is given
     * @param since the day to compare with; a year before the other, or before the last event recorded where that is earlier,
     *     where none is given
     * @param hindsight "yes" for what was told only later of the day to show, too
     */
    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/brief")
    String brief(
            @PathVariable String negotiation,
            @RequestParam @Nullable LocalDate asOf,
            @RequestParam @Nullable LocalDate since,
            @RequestParam(defaultValue = "no") boolean hindsight,
            Model model) {
        model.addAttribute("sheet", "brief");
        BriefPage brief = briefs.of(negotiation, days.of(negotiation, asOf, since, hindsight));
        model.addAttribute("brief", brief);
        model.addAttribute(
                "coverage",
                coverages.of(brief.band(), brief.days().since(), brief.days().asOf()));
        model.addAttribute(
                "conflictStart",
                starts.of(brief.band(), brief.days().asOf(), brief.days().hindsight()));
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
