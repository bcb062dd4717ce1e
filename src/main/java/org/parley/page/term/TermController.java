package org.parley.page.term;

import org.parley.record.Addresses;
import org.parley.record.name.FieldTerms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Each term has a form of its own, as every record. */
@Controller
class TermController {

    private final FieldTerms terms;

    TermController(FieldTerms terms) {
        this.terms = terms;
    }

    @GetMapping(Addresses.TERMS)
    String terms(Model model) {
        model.addAttribute("terms", terms.inOrder());
        return "term/terms";
    }
}
