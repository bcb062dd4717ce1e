package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every day that any address asks for. */
@WriteTest(starter = true)
class AskedDaysTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @LocalServerPort
    private int port;

    @SignedIn(value = "boss", administrator = true)
    private Browser boss;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "10000-01-01",
                "+2026-01-01",
                "-2026-01-01",
                "0000-01-01",
                "2026-02-30",
                "2026-13-01",
                "2026-1-1",
                "20260101",
                "2026-01-01Z",
                "2026-01-01+01:00",
                "٢٠٢٦-٠١-٠١",
                "tomorrow",
                "2026-01-01\u0000"
            })
    void what_is_no_day_that_a_record_can_have_is_refused_and_the_page_says_how_days_are_written(String day) {
        assertThat(asking(day)).hasSizeGreaterThan(10).allSatisfy(address -> {
            var answer = boss.get(address, "Accept", "text/html");
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("2026-02-05");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-10", "2026-02-05", " 2026-02-05 ", "9999-12-31", ""})
    void any_other_is_answered(String day) {
        assertThat(asking(day))
                .allSatisfy(address ->
                        assertThat(boss.get(address).statusCode()).as(address).isIn(200, 400));
        assertThat(asking(day).filter(address -> boss.get(address).statusCode() == 400))
                .allMatch(address -> address.contains("since=") && !day.isBlank());
    }

    @Test
    void all_of_time_is_no_dearer_than_the_time_of_the_talks() {
        String talks = "/negotiations/russia-ukraine/timeline";
        assertThat(boss.get(talks + "?from=0001-01-01&to=9999-12-31").body().length())
                .isLessThan(boss.get(talks).body().length() * 2);
    }

    /** The addresses that ask for a day, each with one. */
    private Stream<String> asking(String day) {
        return addresses.getHandlerMethods().entrySet().stream()
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .flatMap(address -> asking(address, each.getValue(), day)));
    }

    private static Stream<String> asking(String address, HandlerMethod method, String day) {
        return Arrays.stream(method.getMethodParameters())
                .filter(each -> each.getParameterType() == LocalDate.class)
                .map(each -> address.replace("{negotiation}", "russia-ukraine") + "?"
                        + each.getParameter().getName() + "=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
    }
}
