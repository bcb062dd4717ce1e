package org.parley.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.testing.MappedAddresses;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page for readers says from which records it is drawn, and no other does. */
@ReadTest
class DrawnFromTest {

    /** Pages that nobody reads about the talks, and files that name their content or are always the same. */
    private static final List<String> NO_PAGES_FOR_READERS = List.of(
            "/edit",
            "/admin",
            "/account",
            "/sign-in",
            "/invitation",
            "/reset",
            "/schema",
            "/error",
            "/healthz",
            "/readyz");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void every_page_for_readers_says_from_which_records_it_is_drawn() {
        assertThat(addresses.getHandlerMethods()).isNotEmpty().allSatisfy((address, method) -> {
            boolean isForReaders = MappedAddresses.isRead(address)
                    && address.getPatternValues().stream().noneMatch(DrawnFromTest::isNoPage);
            assertThat(method.getMethodAnnotation(DrawnFrom.class) != null)
                    .as(address.toString())
                    .isEqualTo(isForReaders);
        });
    }

    @Test
    void a_page_that_is_drawn_from_a_negotiation_names_it_in_each_of_its_addresses() {
        assertThat(addresses.getHandlerMethods()).allSatisfy((address, method) -> {
            if (isOfANegotiation(method)) {
                assertThat(address.getPatternValues()).allMatch(each -> each.startsWith("/negotiations/{negotiation}"));
            }
        });
    }

    private static boolean isOfANegotiation(HandlerMethod method) {
        DrawnFrom drawn = method.getMethodAnnotation(DrawnFrom.class);
        return drawn != null && drawn.value() == DrawnFrom.Scope.NEGOTIATION;
    }

    private static boolean isNoPage(String address) {
        return NO_PAGES_FOR_READERS.stream()
                .anyMatch(each -> address.equals(each)
                        || address.startsWith(each + "/")
                        || address.startsWith(each + "{")
                        || address.startsWith("${"));
    }
}
