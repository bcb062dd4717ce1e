package org.parley.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.HtmlUtils;

/**
 * What no page can be faster than, on the same server with the same settings: a word, a page that stands ready, and the
 * statements of a dashboard with their results as HTML, without anything in between. It is no component, so that the
 * applications of the tests do not find it.
 */
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class})
class FloorServer {

    static final String HELLO = "/hello";
    static final String CONSTANT = "/constant";
    static final String QUERIES = "/queries";

    public static void main(String[] arguments) {
        SpringApplication.run(FloorServer.class, arguments);
    }

    @Bean
    static HikariDataSource database(
            @Value("${floor.database}") String address,
            @Value("${spring.datasource.hikari.connection-init-sql}") String first) {
        var database = new HikariDataSource();
        database.setJdbcUrl(address);
        database.setConnectionInitSql(first);
        return database;
    }

    @Bean
    static ServletRegistrationBean<?> hello() {
        return new ServletRegistrationBean<>(new Hello(), HELLO);
    }

    /** @param page a file that holds it */
    @Bean
    static ServletRegistrationBean<?> constant(@Value("${floor.page}") Path page) throws IOException {
        return new ServletRegistrationBean<>(new Constant(Files.readAllBytes(page)), CONSTANT);
    }

    /**
     * @param statements a file that holds them
     * @param page as long as the answer is to be
     */
    @Bean
    static ServletRegistrationBean<?> queries(
            HikariDataSource database, @Value("${floor.statements}") Path statements, @Value("${floor.page}") Path page)
            throws IOException {
        return new ServletRegistrationBean<>(
                new Queries(database, DashboardStatements.read(statements), Files.readString(page)), QUERIES);
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static final class Hello extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            send(response, "text/plain", "hello".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Constant extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final byte[] content;
        private final byte[] compressed;

        Constant(byte[] content) {
            this.content = content;
            this.compressed = compress(content);
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getHeader("Accept-Encoding") == null) {
                send(response, "text/html", content);
            } else {
                response.setHeader("Content-Encoding", "gzip");
                send(response, "text/html", compressed);
            }
        }

        private static byte[] compress(byte[] content) {
            var compressed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(compressed)) {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return compressed.toByteArray();
        }
    }

    private static final class Queries extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient HikariDataSource database;
        private final List<String> statements;
        private final String page;

        Queries(HikariDataSource database, List<String> statements, String page) {
            this.database = database;
            this.statements = statements;
            this.page = page;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var html = new StringBuilder(page.length());
            try (Connection connection = database.getConnection()) {
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                for (String each : statements) {
                    table(connection, each, html);
                }
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(e);
            }
            html.append(page, Math.min(html.length(), page.length()), page.length());
            send(response, "text/html", html.toString().getBytes(StandardCharsets.UTF_8));
        }

        /** Reads all of it, and writes as much as the page is long: a page shows a value once that rows repeat. */
        private void table(Connection connection, String sql, StringBuilder html) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        String value = row.getString(i);
                        if (value != null && html.length() < page.length()) {
                            html.append("<td>").append(HtmlUtils.htmlEscape(value));
                        }
                    }
                }
            }
        }
    }
}
