package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser prints. */
@ReadTest
@ExtendWith(Chromium.class)
class OnPaperTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "russia-ukraine/brief",
        "russia-ukraine/brief?asOf=2026-02-06&since=2025-02-06",
        "russia-ukraine/brief?asOf=2026-02-27&since=2022-02-01",
        "colombia-farc/brief?asOf=2016-12-31&since=2012-01-01",
        "iran-nuclear/brief?asOf=2015-08-01&since=2013-01-01"
    })
    void it_takes_two_pages_of_either_paper_at_most(String brief, ChromeDriver browser) {
        browser.get("http://localhost:" + port + "/negotiations/" + brief);
        assertThat(pages(browser, new PageSize(29.7, 21.0))).as("on A4").isBetween(1L, 2L);
        assertThat(pages(browser, new PageSize(27.94, 21.59))).as("on Letter").isBetween(1L, 2L);
    }

    @Test
    void who_was_in_the_room_is_named_on_paper(ChromeDriver browser) {
        browser.get("http://localhost:" + port + "/negotiations/russia-ukraine/people");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(browser.findElements(By.cssSelector(".rows dt a, .capacities th a")))
                    .isNotEmpty()
                    .allMatch(WebElement::isDisplayed);
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    private static long pages(ChromeDriver browser, PageSize paper) {
        var options = new PrintOptions();
        options.setPageSize(paper);
        byte[] printed = Base64.getDecoder().decode(browser.print(options).getContent());
        return PAGE.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
