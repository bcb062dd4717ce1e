package org.parley.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or quoted phrase to look for.
 *
 * @param group terms of one group are alternatives
 * @param excluded whether it must not occur
 * @param loose whether it may have been meant for a word spelt much like it
 */
record Term(String text, int group, boolean excluded, boolean loose) {

    private static final int MOST = 12;
    private static final int SHORTEST_SLIP = 4;
    private static final int SHORTEST_PART = 2;

    /** A number with its digits in groups of three, however they are set apart. */
    private static final String GROUPED = "\\d{1,3}(?:[ \u00a0\u202f.,'’]\\d{3})+";

    private static final Pattern TERM =
            Pattern.compile("(-?)(?:\"([^\"]*)\"?|((?:" + GROUPED + ")(?![^\\s\"])|[^\\s\"]+))");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}|" + GROUPED);

    /** What was typed, as search engines read it: all words, "phrases", -without, this or that. */
    static List<Term> read(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher found = TERM.matcher(typed.replaceAll("[“”„«»]", "\""));
        int group = 0;
        boolean or = false;
        while (found.find() && terms.size() < MOST) {
            String word = found.group(3);
            boolean excluded = !found.group(1).isEmpty();
            if (word != null && !excluded && word.equalsIgnoreCase("or") && !terms.isEmpty()) {
                or = true;
                continue;
            }
            String text = word == null ? found.group(2) : word;
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                group = or && !excluded ? group : group + 1;
                terms.add(new Term(text, group, excluded, word != null && mayBeASlip(text, excluded)));
            }
            or = false;
        }
        return parted(terms);
    }

    /** A word with a hyphen is asked for as its parts would be, so that both spellings find the same; not where another would do. */
    private static List<Term> parted(List<Term> terms) {
        List<Term> parted = new ArrayList<>();
        int group = terms.stream().mapToInt(Term::group).max().orElse(0);
        for (Term each : terms) {
            if (!each.isHyphenated() || !each.isAlone(terms)) {
                parted.add(each);
                continue;
            }
            for (String part : each.text.split("-")) {
                parted.add(new Term(part, ++group, false, mayBeASlip(part, false)));
            }
        }
        return parted;
    }

    /** With two words that follow each other as one too, and as a phrase; and numbers with their digits grouped in each way. */
    static List<Term> withOtherForms(List<Term> terms) {
        List<Term> all = new ArrayList<>(terms);
        for (int i = 0; i < terms.size(); i++) {
            Term each = terms.get(i);
            if (each.isHyphenated()) {
                all.add(each.inOtherForm(each.text.replace("-", "")));
                all.add(each.inOtherForm(each.text.replace('-', ' ')));
            }
            each.otherNumbers().forEach(number -> all.add(each.inOtherForm(number)));
            if (i + 1 < terms.size()
                    && each.mayBePartOfACompound()
                    && terms.get(i + 1).mayBePartOfACompound()
                    && each.isAlone(terms)
                    && terms.get(i + 1).isAlone(terms)) {
                Term next = terms.get(i + 1);
                for (String compound : List.of(each.text + next.text, each.text + " " + next.text)) {
                    all.add(each.inOtherForm(compound));
                    all.add(next.inOtherForm(compound));
                }
            }
        }
        return all;
    }

    private Term inOtherForm(String other) {
        return new Term(other, group, excluded, false);
    }

    /** Whether no other would do in its place. */
    private boolean isAlone(List<Term> terms) {
        return terms.stream().filter(each -> each.group == group).count() == 1;
    }

    private boolean mayBePartOfACompound() {
        return !excluded && text.length() >= SHORTEST_PART && text.codePoints().allMatch(Character::isLetter);
    }

    private boolean isHyphenated() {
        return !excluded && text.matches("\\p{L}+(-\\p{L}+)+");
    }

    private List<String> otherNumbers() {
        if (!NUMBER.matcher(text).matches()) {
            return List.of();
        }
        String digits = text.replaceAll("\\D", "");
        String grouped = digits.replaceAll("\\B(?=(\\d{3})+$)", ",");
        return Stream.of(digits, grouped, grouped.replace(',', ' '), grouped.replace(',', '.'))
                .filter(each -> !each.equals(text))
                .toList();
    }

    /** What to type to find what has any of them. */
    static String any(List<Term> terms) {
        return terms.stream().map(Term::typed).collect(Collectors.joining(" or "));
    }

    private String typed() {
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    private static boolean mayBeASlip(String word, boolean excluded) {
        return !excluded && word.length() >= SHORTEST_SLIP && word.codePoints().noneMatch(Character::isDigit);
    }
}
