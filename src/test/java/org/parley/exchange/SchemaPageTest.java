package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@ReadTest
class SchemaPageTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void the_schema_is_published_without_a_session() {
        var answer = browser.get().uri("/schema/negotiation-1.json").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/schema+json")
                .headers()
                .doesNotContainHeader("Set-Cookie");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(Draft.file("schema/negotiation-1.json"));
    }

    /** So that what is tested with that document is tested for the whole format. */
    @Test
    void the_document_of_the_tests_uses_every_field_of_the_format() {
        Set<String> used = new TreeSet<>();
        Draft.ofHarbourTalks().paths().forEach(each -> used.add(each.substring(each.lastIndexOf('/') + 1)));
        Set<String> fields = new TreeSet<>();
        collect(DocumentJson.MAPPER.readTree(Draft.file("schema/negotiation-1.json")), fields);
        assertThat(used).containsAll(fields);
    }

    private static void collect(JsonNode rule, Set<String> fields) {
        fields.addAll(rule.path("properties").propertyNames());
        rule.values().forEach(each -> collect(each, fields));
    }
}
