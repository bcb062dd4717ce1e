package org.parley.page.reading;

import org.jspecify.annotations.Nullable;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The parties and people of all negotiations. */
@Controller
class DirectoryController {

    private final FindingPartyLists partyLists;
    private final FindingPartyPages parties;
    private final FindingPersonLists personLists;
    private final FindingPersonPages people;

    DirectoryController(
            FindingPartyLists partyLists,
            FindingPartyPages parties,
            FindingPersonLists personLists,
            FindingPersonPages people) {
        this.partyLists = partyLists;
        this.parties = parties;
        this.personLists = personLists;
        this.people = people;
    }

    @GetMapping("/parties")
    String parties(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", partyLists.of(AddressText.of(q), page));
        return "reading/parties";
    }

    @GetMapping("/parties/{party}")
    String party(@PathVariable String party, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", parties.of(party, page));
        return "reading/party";
    }

    @GetMapping("/people")
    String people(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", personLists.of(AddressText.of(q), AddressText.of(party), page));
        return "reading/people";
    }

    @GetMapping("/people/{person}")
    String person(@PathVariable String person, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", people.of(person, page));
        return "reading/person";
    }
}
