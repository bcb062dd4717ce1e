package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Coverages;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TimelineController {

    private final Timelines timelines;
    private final Coverages coverages;

    TimelineController(Timelines timelines, Coverages coverages) {
        this.timelines = timelines;
        this.coverages = coverages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/timeline")
    String timeline(
            @PathVariable String negotiation,
            @RequestParam @Nullable String track,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam @Nullable String party,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String issue,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable Integer page,
            Model model) {
        TimelineFilter filter = TimelineFilter.asked(track, kind, party, person, issue, q, from, to);
        model.addAttribute("sheet", "timeline");
        Timeline timeline = timelines.of(negotiation, filter, Paging.asked(page));
        model.addAttribute("timeline", timeline);
        model.addAttribute("coverage", coverages.of(timeline.band(), filter.from(), filter.to()));
        return "timeline/timeline";
    }
}
