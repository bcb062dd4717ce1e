package org.parley.record.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parley.date.FuzzyDate;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

/** Issues drawn by lot, with changes of status and positions on days that are known more or less exactly. */
final class RandomIssues {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final List<Party> PARTIES = List.of(party("anvik"), party("borland"), party("carmo"));

    private static final int DAYS = 400;
    private static final Negotiation TALKS = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About something", null, NegotiationStatus.ACTIVE, null));

    private RandomIssues() {}

    private record Move(String on, IssueStatus to) {}

    private record Stand(int party, String on, Stance stance) {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, DAYS + 40).map(FIRST::plusDays);
    }

    static Arbitrary<List<Issue>> issues() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        moves().list().ofMinSize(1).ofMaxSize(6),
                        stands().list().ofMaxSize(8))
                .as(RandomIssues::issue)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(dates(), Arbitraries.of(IssueStatus.class)).as(Move::new);
    }

    private static Arbitrary<Stand> stands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PARTIES.size() - 1), dates(), Arbitraries.of(Stance.class))
                .as(Stand::new);
    }

    /** Days, months, years, seasons, windows, and dates open to one side. */
    private static Arbitrary<String> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as((day, length, shape) -> switch (shape) {
                    case 0 -> day.toString().substring(0, 7);
                    case 1 -> day.getYear() + "~";
                    case 2 -> day.getYear() + "-22";
                    case 3 -> "[" + day + ".." + day.plusDays(length) + "]";
                    case 4 -> "[.." + day + "]";
                    case 5 -> "[" + day + "..]";
                    case 6 -> day + "?";
                    default -> day.toString();
                });
    }

    private static Issue issue(int difficulty, List<Move> moves, List<Stand> stands) {
        Issue issue = new Issue(TALKS, "issue", new IssueDescription("Issue", IssueCategory.TERRITORY, null));
        issue.judge(new DifficultyJudgementDescription(
                FuzzyDate.of(FIRST.plusDays(difficulty * 40L)), difficulty, null, "Ours"));
        moves.forEach(
                each -> issue.move(new StatusChangeDescription(FuzzyDate.parse(each.on), each.to, null, "because")));
        stands.forEach(each -> issue.takePosition(new PositionDescription(
                PARTIES.get(each.party), FuzzyDate.parse(each.on), each.stance, "So it is.", null)));
        return issue;
    }

    private static Party party(String slug) {
        return new Party(
                slug,
                new PartyDescription(slug, slug.substring(0, 2), PartyKind.STATE, null, "#334455", MarkPattern.SOLID));
    }

    /** The same recomputed without any care for speed: the changes that count, put in order, the last of them. */
    static <T> List<T> inOrder(Iterable<T> entries, java.util.function.Function<T, FuzzyDate> dated, LocalDate day) {
        List<T> counted = new ArrayList<>();
        for (T entry : entries) {
            if (first(dated.apply(entry)).compareTo(day) <= 0) {
                int place = counted.size();
                while (place > 0 && isBefore(dated.apply(entry), dated.apply(counted.get(place - 1)))) {
                    place--;
                }
                counted.add(place, entry);
            }
        }
        return counted;
    }

    private static boolean isBefore(FuzzyDate one, FuzzyDate other) {
        if (!first(one).equals(first(other))) {
            return first(one).isBefore(first(other));
        }
        return one.latest() != null && (other.latest() == null || one.latest().isBefore(other.latest()));
    }

    private static LocalDate first(FuzzyDate date) {
        LocalDate first = date.earliest() != null ? date.earliest() : date.latest();
        return first == null ? LocalDate.MIN : first;
    }
}
