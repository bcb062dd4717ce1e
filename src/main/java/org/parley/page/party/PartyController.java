package org.parley.page.party;

import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PartyController {

    private final PartyLists lists;
    private final PartyPages parties;

    PartyController(PartyLists lists, PartyPages parties) {
        this.lists = lists;
        this.parties = parties;
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/parties")
    String parties(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(AddressText.of(q), page));
        return "party/parties";
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/parties/{party}")
    String party(
            @PathVariable String party,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int positions,
            @RequestParam(defaultValue = "1") int commitments,
            Model model) {
        model.addAttribute("page", parties.of(party, new PartyPaging(page, positions, commitments)));
        return "party/party";
    }
}
