package org.parley.page.room;

import org.jspecify.annotations.Nullable;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.parley.web.AddressText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was in the room with whom. */
@Controller
class RoomController {

    private final RoomPages pages;

    RoomController(RoomPages pages) {
        this.pages = pages;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/people")
    String people(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable String track,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("sheet", "room");
        model.addAttribute(
                "room", pages.of(negotiation, AddressText.of(track), AddressText.of(party), "all".equals(show), page));
        return "room/room";
    }
}
