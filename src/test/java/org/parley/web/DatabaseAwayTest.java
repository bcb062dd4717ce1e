package org.parley.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class DatabaseAwayTest {

    @Test
    void while_the_database_is_away_a_page_says_when_to_come_back() throws Exception {
        var site = standaloneSetup(new Pages())
                .setControllerAdvice(new DatabaseAway())
                .build();
        for (String page : new String[] {"/query", "/transaction"}) {
            site.perform(get(page))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "30"));
        }
    }

    @RestController
    static class Pages {

        @GetMapping("/query")
        String query() {
            throw new DataAccessResourceFailureException("no connection");
        }

        @GetMapping("/transaction")
        String transaction() {
            throw new CannotCreateTransactionException("no connection");
        }
    }
}
