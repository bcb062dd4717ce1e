package org.parley.form.name;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a field of a form offers while a name is typed into it. */
@RestController
class NameController {

    private static final int OFFERED = 10;

    private final NameFinder names;

    NameController(NameFinder names) {
        this.names = names;
    }

    @GetMapping("/edit/find")
    List<Choice> find(
            @RequestParam(defaultValue = "") String kind, @RequestParam(required = false) @Nullable String q) {
        return names.find(findable(kind), q, OFFERED).stream()
                .map(each -> new Choice(each.value(), each.label()))
                .toList();
    }

    private static Findable findable(String kind) {
        for (Findable each : Findable.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return each;
            }
        }
        throw new BadRequestException("error.asked.name");
    }
}
