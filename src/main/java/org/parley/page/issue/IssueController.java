package org.parley.page.issue;

import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class IssueController {

    private final IssuePages issues;

    IssueController(IssuePages issues) {
        this.issues = issues;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/issues/{issue}")
    String issue(@PathVariable String negotiation, @PathVariable String issue, Model model) {
        model.addAttribute("page", issues.of(negotiation, issue));
        return "issue/issue";
    }
}
