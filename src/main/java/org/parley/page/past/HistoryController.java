package org.parley.page.past;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.web.Paging;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history as readers see it: of a negotiation, of a step, of any record by its number. */
@Controller
class HistoryController {

    private final NegotiationHistories negotiations;
    private final StepPages steps;
    private final RecordHistories records;

    HistoryController(NegotiationHistories negotiations, StepPages steps, RecordHistories records) {
        this.negotiations = negotiations;
        this.steps = steps;
        this.records = records;
    }

    @GetMapping("/negotiations/{negotiation}/history")
    String negotiation(
            @PathVariable String negotiation,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Long record,
            @RequestParam @Nullable String named,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable Integer page,
            Model model) {
        StepFilter filter = StepFilter.asked(who, kind, record, named, from, to);
        model.addAttribute("history", negotiations.of(negotiation, filter, Paging.asked(page)));
        return "archive/negotiation";
    }

    @GetMapping("/history/steps/{step}")
    String step(@PathVariable long step, @RequestParam @Nullable Integer page, Model model) {
        model.addAttribute("page", steps.of(step, Paging.asked(page)));
        return "archive/step";
    }

    /** @param from the revision to compare with, 0 for nothing @param to the revision to compare */
    @GetMapping("/history/{record}")
    String record(
            @PathVariable long record,
            @RequestParam @Nullable Long from,
            @RequestParam @Nullable Long to,
            @RequestParam @Nullable Integer page,
            Model model) {
        model.addAttribute("history", records.of(record, from, to, Paging.asked(page)));
        return "archive/record";
    }
}
