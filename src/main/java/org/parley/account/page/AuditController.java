package org.parley.account.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.account.AccountEventKind;
import org.parley.web.AddressText;
import org.parley.web.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators read who signed in, and what was done to accounts. */
@Controller
class AuditController {

    private final AuditList audit;
    private final Labels labels;

    AuditController(AuditList audit, Labels labels) {
        this.audit = audit;
        this.labels = labels;
    }

    @GetMapping("/admin/audit")
    String list(
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable AccountEventKind kind,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = new AuditFilter(AddressText.of(account), kind, day);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", labels.all(AccountEventKind.class));
        model.addAttribute("entries", audit.entries(filter, page));
        model.addAttribute("paging", audit.paging(filter, page));
        return "account/audit";
    }
}
