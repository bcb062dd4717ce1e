package org.parley.page.todo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.parley.web.LocalAddress;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what waits for an editor: in one statement for each kind, and one for the negotiations to choose from. */
@Service
class Todos {

    private static final int OF_EACH_KIND = 6;
    private static final int ON_A_PAGE = 50;
    private static final String ADDRESS = "/edit";

    private final JdbcClient database;
    private final TodoLabels labels;
    private final Clock clock;

    Todos(JdbcClient database, TodoLabels labels, Clock clock) {
        this.database = database;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * @param kind null for some of all kinds
     * @param negotiation null for all
     */
    @Transactional(readOnly = true)
    public TodoPage of(@Nullable TodoKind kind, @Nullable String negotiation, int page) {
        List<TodoPage.Option> negotiations = database.sql(
                        "select slug, name from negotiation order by name collate people")
                .query((row, number) -> new TodoPage.Option(row.getString(1), row.getString(2)))
                .list();
        if (negotiation != null
                && negotiations.stream().noneMatch(each -> each.slug().equals(negotiation))) {
            throw new BadRequestException("error.asked.any", "negotiation", negotiation);
        }
        List<TodoList> lists = Stream.of(kind == null ? TodoKind.values() : new TodoKind[] {kind})
                .map(each -> list(each, negotiation, page, kind == null ? OF_EACH_KIND : ON_A_PAGE))
                .toList();
        return new TodoPage(lists, kind, negotiation, negotiations);
    }

    private TodoList list(TodoKind kind, @Nullable String negotiation, int page, int size) {
        IntFunction<String> address =
                other -> Paging.address(ADDRESS, other, "kind", kind.word(), "negotiation", negotiation);
        long[] total = {0};
        List<TodoLine> lines = new ArrayList<>();
        database.sql(TodoStatements.page(kind))
                .param("today", LocalDate.now(clock))
                .param("negotiation", negotiation == null ? "" : negotiation)
                .param("size", size)
                .param("before", (page - 1L) * size)
                .query(row -> {
                    total[0] = row.getLong("total");
                    lines.add(new TodoLine(
                            row.getString("label"),
                            row.getString("negotiation"),
                            labels.of(kind, row.getString("detail"), row.getLong("days"), row.getBoolean("is_about")),
                            LocalAddress.returning(row.getString("path"), address.apply(page))));
                });
        return new TodoList(kind, lines, total[0], address.apply(1), Paging.of(page, size, total[0], address));
    }
}
