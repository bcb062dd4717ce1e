package org.parley.page.history;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.NotFoundException;
import org.parley.web.Paging;
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
    private final Addresses addresses;

    HistoryController(
            NegotiationHistories negotiations,
            ChangeSetPages changeSets,
            RecordHistories records,
            Addresses addresses) {
        this.negotiations = negotiations;
        this.changeSets = changeSets;
        this.records = records;
        this.addresses = addresses;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/history")
    String negotiation(
            @PathVariable String negotiation,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Long record,
            @RequestParam @Nullable String named,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable Integer page,
            Model model) {
        ChangeSetFilter filter = ChangeSetFilter.asked(who, kind, record, named, from, to);
        model.addAttribute("history", negotiations.of(negotiation, filter, Paging.asked(page)));
        return "history/negotiation";
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/history/change-sets/{changeSet}")
    String changeSet(@PathVariable long changeSet, @RequestParam @Nullable Integer page, Model model) {
        model.addAttribute("page", changeSets.of(changeSet, Paging.asked(page)));
        return "history/change-set";
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/history/{record}")
    String record(@PathVariable long record, Versions asked, Model model) {
        return show(record, asked, model);
    }

    /** The history of a record that has a page of its own, below which it stands. */
    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping({
        "/negotiations/{negotiation}/rounds/{track}/{round}/history",
        "/negotiations/{negotiation}/issues/{issue}/history",
        "/negotiations/{negotiation}/agreements/{agreement}/history",
        "/negotiations/{negotiation}/groups/{group}/history",
        "/parties/{party}/history",
        "/people/{person}/history",
        "/sources/{source}/history"
    })
    String recordWithAPage(HttpServletRequest request, Versions asked, Model model) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        long record = addresses
                .recordAt(path.substring(0, path.lastIndexOf('/')))
                .orElseThrow(() -> new NotFoundException("no such record"));
        return show(record, asked, model);
    }

    private String show(long record, Versions asked, Model model) {
        model.addAttribute("history", records.of(record, asked.from(), asked.to(), Paging.asked(asked.page())));
        return "history/record";
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
