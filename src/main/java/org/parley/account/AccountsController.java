package org.parley.account;

import org.jspecify.annotations.Nullable;
import org.parley.web.AddressText;
import org.parley.web.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators find accounts. */
@Controller
class AccountsController {

    private final FindingAccountLists lists;
    private final Labels words;

    AccountsController(FindingAccountLists lists, Labels words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/admin/accounts")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", lists.of(AddressText.of(q), role, state, page));
        model.addAttribute("roles", words.all(Role.class));
        model.addAttribute("states", words.all(AccountState.class));
        return "account/accounts";
    }
}
