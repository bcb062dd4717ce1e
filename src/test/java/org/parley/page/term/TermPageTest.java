package org.parley.page.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WriteTest(starter = true)
class TermPageTest {

    private static final String NEW = "/edit/records/field-term/new?return=/edit/terms";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor editor;

    @Test
    void the_page_lists_every_meaning_with_its_words_for_editors_only() {
        Document page = editor.open("/edit/terms").page();

        assertThat(page.select("main .list li").eachText()).anyMatch(each -> each.contains("POW · POWs"));
        assertThat(editor.open("/edit").select("a[href=/edit/terms]")).hasSize(1);
        assertThat(browser.get().uri("/edit/terms").exchange()).hasStatus(302);
    }

    @Test
    void words_that_are_added_are_looked_for_together_at_once() {
        assertThat(found("zapfest")).doesNotContain("prisoner");

        Paper form = editor.open(NEW);
        Map<String, String> said = Map.of("fields[meaning]", "Exchange", "fields[words]", "zapfest\nprisoner exchange");
        Paper saved = form.send(said);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.location()).startsWith("/edit/terms");
        assertThat(form.send(said).location()).isEqualTo(saved.location());

        assertThat(found("zapfest")).containsIgnoringCase("prisoner");
        long term = number("Exchange");
        Paper changed = editor.open("/edit/records/" + term)
                .send(Map.of("fields[words]", "zapfest\nzap feast", "reason", "Too wide"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(found("zapfest")).doesNotContainIgnoringCase("prisoner");
        assertThat(editor.page("/history/" + term)).contains("Too wide", "prisoner exchange");
    }

    @Test
    void a_term_that_is_removed_is_no_longer_looked_for_and_comes_back() {
        assertThat(found("ZNPP")).containsIgnoringCase("Zaporizhzhia");
        long term = number("ZNPP");
        Paper asked = editor.open("/edit/history/" + term + "/remove");
        assertThat(asked.send(Map.of("reason", "Not said")).statusCode()).isEqualTo(303);

        assertThat(found("ZNPP")).doesNotContain("Zaporizhzhia nuclear power plant");

        long changeSet = database.sql("select max(change_set) from revision where record_id = ?")
                .param(term)
                .query(Long.class)
                .single();
        Paper undo = editor.open("/edit/history/change-sets/" + changeSet + "/undo");
        assertThat(undo.send(Map.of("reason", "It is")).statusCode()).isEqualTo(303);
        assertThat(found("ZNPP")).containsIgnoringCase("Zaporizhzhia");
    }

    @Test
    void one_word_alone_or_a_word_of_another_meaning_is_refused_and_stays_typed() {
        Paper alone = editor.open(NEW).send(Map.of("fields[meaning]", "Quay", "fields[words]", "quay"));
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.errorAt("fields[words]")).contains("at least two");

        Paper taken = editor.open(NEW).send(Map.of("fields[meaning]", "Quay", "fields[words]", "quay\nNATO"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.page().select(".summary").text()).contains("stands under another meaning already");
        assertThat(taken.select("[name='fields[words]']").text()).contains("quay", "NATO");
    }

    private String found(String words) {
        return editor.open("/search?q=" + words.replace(" ", "%20"))
                .select("main ol.list")
                .text();
    }

    private long number(String meaning) {
        return database.sql("select id from field_term where meaning = ?")
                .param(meaning)
                .query(Long.class)
                .single();
    }
}
