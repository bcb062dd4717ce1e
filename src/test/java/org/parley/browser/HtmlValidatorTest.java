package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class HtmlValidatorTest {

    private static final String PAGE = "<!DOCTYPE html>\n<html lang=\"en\"><title>A page</title>\n%s";

    @Test
    void each_page_is_read_for_itself_whatever_was_found_before() throws Exception {
        var pages = new LinkedHashMap<String, String>();
        for (int i = 0; i < 5; i++) {
            pages.put("good" + i, PAGE.formatted("<p id=\"a\">Good</p>"));
            pages.put("bad" + i, PAGE.formatted("<p id=\"a\">Bad</p><ul><p id=\"a\"></ul>"));
        }
        assertThat(HtmlValidator.errors(pages))
                .allSatisfy(error -> assertThat(error).matches("bad\\d: line 3: .*"))
                .filteredOn(error -> error.contains("Duplicate ID") || error.contains("not allowed as child"))
                .hasSizeGreaterThanOrEqualTo(10);
    }
}
