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

/** The history as readers see it: of a negotiation, of a change set, and of records by their numbers and addresses. */
@Controller
class HistoryController {

    private final NegotiationHistories negotiations;
    private final ChangeSetPages changeSets;
    private final RecordHistories records;
    private final RecordsByAddress addresses;

    HistoryController(
            NegotiationHistories negotiations,
            ChangeSetPages changeSets,
            RecordHistories records,
            RecordsByAddress addresses) {
        this.negotiations = negotiations;
        this.changeSets = changeSets;
        this.records = records;
        this.addresses = addresses;
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
        ChangeSetFilter filter = ChangeSetFilter.asked(who, kind, record, named, from, to);
        model.addAttribute("history", negotiations.of(negotiation, filter, Paging.asked(page)));
        return "archive/negotiation";
    }

    @GetMapping("/history/steps/{step}")
    String changeSet(@PathVariable long step, @RequestParam @Nullable Integer page, Model model) {
        model.addAttribute("page", changeSets.of(step, Paging.asked(page)));
        return "archive/step";
    }

    @GetMapping("/history/{record}")
    String record(@PathVariable long record, Versions asked, Model model) {
        return show(record, asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/rounds/{track}/{number}/history")
    String round(
            @PathVariable String negotiation,
            @PathVariable String track,
            @PathVariable int number,
            Versions asked,
            Model model) {
        return show(addresses.round(negotiation, track, number), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/issues/{issue}/history")
    String issue(@PathVariable String negotiation, @PathVariable String issue, Versions asked, Model model) {
        return show(addresses.issue(negotiation, issue), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/agreements/{agreement}/history")
    String agreement(@PathVariable String negotiation, @PathVariable String agreement, Versions asked, Model model) {
        return show(addresses.agreement(negotiation, agreement), asked, model);
    }

    @GetMapping("/negotiations/{negotiation}/groups/{group}/history")
    String group(@PathVariable String negotiation, @PathVariable String group, Versions asked, Model model) {
        return show(addresses.group(negotiation, group), asked, model);
    }

    @GetMapping("/parties/{party}/history")
    String party(@PathVariable String party, Versions asked, Model model) {
        return show(addresses.party(party), asked, model);
    }

    @GetMapping("/people/{person}/history")
    String person(@PathVariable String person, Versions asked, Model model) {
        return show(addresses.person(person), asked, model);
    }

    private String show(long record, Versions asked, Model model) {
        model.addAttribute("history", records.of(record, asked.from(), asked.to(), Paging.asked(asked.page())));
        return "archive/record";
    }

    /**
     * Which two versions to compare, and which page of the list to show.
     *
     * @param from the revision to compare with, 0 for nothing
     * @param to the revision to compare
     */
    record Versions(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable Integer page) {}
}
