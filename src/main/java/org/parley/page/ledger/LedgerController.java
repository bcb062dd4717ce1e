package org.parley.page.ledger;

import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Commitments against deliveries. */
@Controller
class LedgerController {

    private final Ledgers ledgers;

    LedgerController(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @DrawnFrom(Scope.NEGOTIATION)
    @GetMapping("/negotiations/{negotiation}/ledger")
    String ledger(@PathVariable String negotiation, Model model) {
        model.addAttribute("sheet", "ledger");
        model.addAttribute("ledger", ledgers.of(negotiation));
        return "ledger/ledger";
    }
}
