package org.parley.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A stretch of time as people say it: "two weeks", "a month", "10 days". */
record Duration(int amount, ChronoUnit unit) {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** @param amount in digits or in words up to twelve */
    static Duration of(String amount, String unit) {
        return new Duration(number(amount), ChronoUnit.valueOf(unit.toUpperCase(Locale.ENGLISH) + "S"));
    }

    LocalDate after(LocalDate day) {
        return day.plus(amount, unit);
    }

    LocalDate before(LocalDate day) {
        return day.minus(amount, unit);
    }

    private static int number(String text) {
        if (text.equals("a") || text.equals("an")) {
            return 1;
        }
        if (text.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(text);
        }
        int number = NUMBERS.indexOf(text);
        if (number < 1) {
            throw new InvalidDateException(text);
        }
        return number;
    }
}
