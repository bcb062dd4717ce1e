package org.parley.page.agreement;

import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AgreementController {

    private final AgreementPages agreements;
    private final AgreementLists lists;

    AgreementController(AgreementPages agreements, AgreementLists lists) {
        this.agreements = agreements;
        this.lists = lists;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/agreements")
    String agreements(
            @PathVariable String negotiation,
            @RequestParam(required = false) @Nullable AgreementType type,
            @RequestParam(required = false) @Nullable AgreementStatus status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(negotiation, type, status, page));
        return "agreement/agreements";
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/agreements/{agreement}")
    String agreement(@PathVariable String negotiation, @PathVariable String agreement, Model model) {
        model.addAttribute("sheet", "ledger");
        model.addAttribute("page", agreements.of(negotiation, agreement));
        return "agreement/agreement";
    }
}
