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

    GroupController(GroupPages groups) {
        this.groups = groups;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/groups/{group}")
    String group(@PathVariable String negotiation, @PathVariable String group, Model model) {
        model.addAttribute("page", groups.of(negotiation, group));
        return "group/group";
    }
}
