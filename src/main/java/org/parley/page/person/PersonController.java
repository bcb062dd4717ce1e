package org.parley.page.person;

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
class PersonController {

    private final PersonLists lists;
    private final PersonPages people;

    PersonController(PersonLists lists, PersonPages people) {
        this.lists = lists;
        this.people = people;
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/people")
    String people(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(AddressText.of(q), AddressText.of(party), page));
        return "person/people";
    }

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/people/{person}")
    String person(@PathVariable String person, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", people.of(person, page));
        return "person/person";
    }
}
