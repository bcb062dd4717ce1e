package org.parley.date;

/** "First" and "1st", up to the fourth, which is also the last. */
final class Ordinals {

    private Ordinals() {}

    static int number(String word) {
        return switch (word) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            case "fourth", "4th", "last" -> 4;
            default -> throw new InvalidDateException(word);
        };
    }
}
