package org.parley.page.todo;

import org.jspecify.annotations.Nullable;
import org.parley.web.AddressText;
import org.parley.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors begin their day. */
@Controller
class TodoController {

    private final Todos todos;

    TodoController(Todos todos) {
        this.todos = todos;
    }

    @GetMapping("/edit")
    String todo(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String negotiation,
            @RequestParam @Nullable Integer page,
            Model model) {
        String asked = AddressText.of(kind);
        int shown = asked == null ? 1 : Paging.asked(page);
        model.addAttribute(
                "todo", todos.of(asked == null ? null : TodoKind.of(asked), AddressText.of(negotiation), shown));
        model.addAttribute("kinds", TodoKind.values());
        return "todo/todo";
    }
}
