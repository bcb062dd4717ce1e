package org.parley.page.reading;

import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The issues, agreements and working groups of a negotiation, each on a page of its own. */
@Controller
class RecordController {

    private final FindingIssuePages issues;
    private final FindingAgreementPages agreements;
    private final FindingAgreementLists agreementLists;
    private final FindingGroupPages groups;

    RecordController(
            FindingIssuePages issues,
            FindingAgreementPages agreements,
            FindingAgreementLists agreementLists,
            FindingGroupPages groups) {
        this.issues = issues;
        this.agreements = agreements;
        this.agreementLists = agreementLists;
        this.groups = groups;
    }

    @GetMapping("/negotiations/{negotiation}/issues/{issue}")
    String issue(@PathVariable String negotiation, @PathVariable String issue, Model model) {
        model.addAttribute("page", issues.of(negotiation, issue));
        return "reading/issue";
    }

    @GetMapping("/negotiations/{negotiation}/agreements")
    String agreements(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable AgreementType type,
            @RequestParam(required = false) @Nullable AgreementStatus status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", agreementLists.of(negotiation, type, status, page));
        return "reading/agreements";
    }

    @GetMapping("/negotiations/{negotiation}/agreements/{agreement}")
    String agreement(@PathVariable String negotiation, @PathVariable String agreement, Model model) {
        model.addAttribute("page", agreements.of(negotiation, agreement));
        return "reading/agreement";
    }

    @GetMapping("/negotiations/{negotiation}/groups/{group}")
    String group(@PathVariable String negotiation, @PathVariable String group, Model model) {
        model.addAttribute("page", groups.of(negotiation, group));
        return "reading/group";
    }
}
