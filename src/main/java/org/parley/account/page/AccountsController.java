package org.parley.account.page;

import org.jspecify.annotations.Nullable;
import org.parley.account.AccountState;
import org.parley.account.Role;
import org.parley.web.AddressText;
import org.parley.web.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators find accounts. */
@Controller
class AccountsController {

    private final AccountLists lists;
    private final Labels labels;

    AccountsController(AccountLists lists, Labels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    @GetMapping("/admin/accounts")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(AddressText.of(q), role, state, page));
        model.addAttribute("roles", labels.all(Role.class));
        model.addAttribute("states", labels.all(AccountState.class));
        return "account/accounts";
    }
}
