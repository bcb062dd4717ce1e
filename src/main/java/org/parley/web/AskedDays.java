package org.parley.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Days in addresses: year-month-day, in years that records can have. Java itself reads years up to a thousand million, with
 * which neither a calendar nor the database can do anything.
 */
@Configuration(proxyBeanMethods = false)
class AskedDays implements WebMvcConfigurer, Formatter<LocalDate> {

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(this);
    }

    @Override
    public LocalDate parse(String text, Locale locale) {
        String asked = text.strip();
        if (!DAY.matcher(asked).matches()) {
            throw new DateTimeParseException("no day", asked, 0);
        }
        return LocalDate.parse(asked);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
