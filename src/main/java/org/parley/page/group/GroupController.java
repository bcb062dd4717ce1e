package org.parley.page.group;

import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class GroupController {

    private final GroupPages groups;
    private final GroupLists lists;

    GroupController(GroupPages groups, GroupLists lists) {
        this.groups = groups;
        this.lists = lists;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/groups")
    String groups(@PathVariable String negotiation, Model model) {
        model.addAttribute("list", lists.of(negotiation));
        return "group/groups";
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/groups/{group}")
    String group(@PathVariable String negotiation, @PathVariable String group, Model model) {
        model.addAttribute("page", groups.of(negotiation, group));
        return "group/group";
    }
}
