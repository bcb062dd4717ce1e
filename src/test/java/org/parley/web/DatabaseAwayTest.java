package org.parley.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class DatabaseAwayTest {

    private final MockMvc site =
            standaloneSetup(new Pages()).addFilters(new DatabaseAway()).build();

    @ParameterizedTest
    @ValueSource(strings = {"/query", "/transaction", "/rollback", "/shutdown"})
    void while_the_database_is_away_a_page_says_when_to_come_back(String page) throws Exception {
        site.perform(get(page))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "30"));
    }

    @Test
    void what_the_database_refuses_is_another_matter() {
        assertThatThrownBy(() -> site.perform(get("/refused"))).isInstanceOf(ServletException.class);
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

        @GetMapping("/rollback")
        String rollback() {
            throw new JpaSystemException(
                    new RuntimeException("Unable to roll back", new SQLException("Connection is closed")));
        }

        @GetMapping("/shutdown")
        String shutdown() {
            throw new JpaSystemException(
                    new RuntimeException("No result", new SQLException("terminating connection", "57P01")));
        }

        @GetMapping("/refused")
        String refused() {
            throw new DataIntegrityViolationException("taken", new SQLException("duplicate key", "23505"));
        }
    }
}
