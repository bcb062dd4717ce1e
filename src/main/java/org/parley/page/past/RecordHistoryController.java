package org.parley.page.past;

import org.jspecify.annotations.Nullable;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The histories of records under their own addresses. */
@Controller
class RecordHistoryController {

    private static final String PAGE = "archive/record";

    private final RecordHistories histories;
    private final RecordsByAddress records;

    RecordHistoryController(RecordHistories histories, RecordsByAddress records) {
        this.histories = histories;
        this.records = records;
    }

    @GetMapping("/negotiations/{negotiation}/rounds/{track}/{number}/history")
    String round(
            @PathVariable String negotiation,
            @PathVariable String track,
            @PathVariable int number,
            Versions asked,
            Model model) {
        return show(records.round(negotiation, track, number), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/issues/{issue}/history")
    String issue(@PathVariable String negotiation, @PathVariable String issue, Versions asked, Model model) {
        return show(records.issue(negotiation, issue), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/agreements/{agreement}/history")
    String agreement(@PathVariable String negotiation, @PathVariable String agreement, Versions asked, Model model) {
        return show(records.agreement(negotiation, agreement), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/groups/{group}/history")
    String group(@PathVariable String negotiation, @PathVariable String group, Versions asked, Model model) {
        return show(records.group(negotiation, group), asked, model);
    }

    @GetMapping("/parties/{party}/history")
    String party(@PathVariable String party, Versions asked, Model model) {
        return show(records.party(party), asked, model);
    }

    @GetMapping("/people/{person}/history")
    String person(@PathVariable String person, Versions asked, Model model) {
        return show(records.person(person), asked, model);
    }

    private String show(long record, Versions asked, Model model) {
        model.addAttribute("history", histories.of(record, asked.from(), asked.to(), Paging.asked(asked.page())));
        return PAGE;
    }

    /** Which two versions to compare, and which page of the list to show. */
    record Versions(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable Integer page) {}
}
