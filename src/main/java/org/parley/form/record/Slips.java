package org.parley.form.record;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;
import org.parley.form.SourceFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Quantity;
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Succession;
import org.parley.record.party.SuccessionKind;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Track;
import org.parley.web.PlainName;
import org.springframework.stereotype.Component;

/**
 * What may be a slip of the hand: a day to come of what is over, a number far from its neighbours, a round of many months, ten
 * times what was promised, a delivery entered twice, one person on both sides, a judge who judged as of that day already, two
 * parties of which another thing is said, no source. It may be meant, so it is asked, and never refused.
 */
@Component
public class Slips {

    /** So many times a promise, or so many numbers above the last round, is asked about. */
    private static final int FAR = 10;

    /** A round of more days than these is asked about. */
    private static final int LONG = 100;

    private static final Map<RecordKind, List<String>> OVER = Map.ofEntries(
            Map.entry(RecordKind.NEGOTIATION, List.of("conflictStart")),
            Map.entry(RecordKind.STATUS_CHANGE, List.of("effective")),
            Map.entry(RecordKind.POSITION, List.of("effective")),
            Map.entry(RecordKind.ISSUE, List.of("effective")),
            Map.entry(RecordKind.AGREEMENT, List.of("date")),
            Map.entry(RecordKind.DELIVERY, List.of("day")),
            Map.entry(RecordKind.STATEMENT, List.of("day")),
            Map.entry(RecordKind.ASSESSMENT, List.of("asOf")),
            Map.entry(RecordKind.DIFFICULTY_JUDGEMENT, List.of("asOf")),
            Map.entry(RecordKind.SCHEDULE_ANNOUNCEMENT, List.of("announcedOn")),
            Map.entry(RecordKind.APPOINTMENT, List.of("from")),
            Map.entry(RecordKind.COVERAGE_NOTE, List.of("from")),
            Map.entry(RecordKind.SOURCE, List.of("publishedOn", "accessedOn")));

    /** What is hardly ever known without a source that says so. */
    private static final Set<RecordKind> SOURCED =
            Set.of(RecordKind.STATUS_CHANGE, RecordKind.AGREEMENT, RecordKind.STATEMENT);

    private final EntityManager entities;
    private final Clock clock;

    Slips(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Asks about a record that is edited alone. */
    void check(FormTarget<?> target, FieldValues values) {
        OVER.getOrDefault(target.form().kind(), List.of()).forEach(each -> askIfAhead(values, each, null));
        askIfAhead(values, RecordForm.SOURCE + "PublishedOn", null);
        if (target.isNew()
                && SOURCED.contains(target.form().kind())
                && !SourceFields.isNamed(values, RecordForm.SOURCE)) {
            values.askOfMissing(SourceFields.KNOWN, "slip.unsourced");
        }
        Recorded whole = target.whole().orElse(null);
        switch (target.form().kind()) {
            case SITTING -> {
                if (target.under() instanceof Round round && round.status().isHeld()) {
                    askIfAhead(values, "firstDay", null);
                }
            }
            case DELIVERY -> {
                if (whole instanceof Commitment commitment) {
                    askIfFarAbove(commitment.quantity(), values);
                    askIfDeliveredTwice(commitment, target.record(), values);
                }
            }
            case ASSESSMENT -> {
                if (whole instanceof Commitment commitment) {
                    askIfJudged(values, others(commitment.assessments(), target), Assessment::asOf, Assessment::judge);
                }
            }
            case DIFFICULTY_JUDGEMENT -> {
                if (whole instanceof Issue issue) {
                    askIfJudged(
                            values,
                            others(issue.judgements(), target),
                            DifficultyJudgement::asOf,
                            DifficultyJudgement::judge);
                }
            }
            case SUCCESSION -> {
                if (whole != null) {
                    askIfSaidOtherwise(whole.id(), target.record(), values);
                }
            }
            default -> {
                // nothing more to ask
            }
        }
    }

    private static <T extends Recorded> Stream<T> others(Collection<T> all, FormTarget<?> target) {
        return all.stream().filter(each -> !each.equals(target.record()));
    }

    /** Asks about a round and all that its form says. */
    public void checkRound(FieldValues values) {
        FuzzyDate lastDay = values.has("lastDay") ? values.date("lastDay") : values.date("firstDay");
        RoundStatus status = values.ifAny("status", RoundStatus.class);
        if (status != null && status.isHeld()) {
            askIfAhead(values, "firstDay", null);
            if (status != RoundStatus.UNDER_WAY) {
                askIfAhead(values, "lastDay", values.date("firstDay"));
            }
        }
        askIfAhead(values, "haltedOn", null);
        values.parts("agreements").forEach(each -> askIfAhead(each, "date", lastDay));
        values.parts("announcements").forEach(each -> askIfAhead(each, "announcedOn", null));
        values.parts("statusChanges").forEach(each -> askIfAhead(each, "effective", lastDay));
        values.parts("statements").forEach(each -> askIfAhead(each, "day", lastDay));
        values.parts("sources").forEach(each -> askIfAhead(each, "publishedOn", null));
        askIfFarFromNeighbours(values);
        askIfVeryLong(values);
        askIfOnTwoSides(values);
    }

    /** Asks about a new round that nobody is named as a source of. */
    public void askIfUnsourced(FieldValues values) {
        if (values.parts("sources").stream().noneMatch(each -> SourceFields.isNamed(each, ""))) {
            values.askOfMissing("sources", "slip.unsourced.round");
        }
    }

    /** @param asked the same date, of which it is asked elsewhere */
    private void askIfAhead(FieldValues values, String field, @Nullable FuzzyDate asked) {
        FuzzyDate date = values.date(field);
        if (date == null || date.equals(asked)) {
            return;
        }
        if (date.earliest() != null && date.earliest().isAfter(LocalDate.now(clock))) {
            values.ask(field, "slip.ahead", date.shortText());
        }
    }

    private static void askIfFarAbove(@Nullable Quantity promised, FieldValues values) {
        if (promised == null) {
            return;
        }
        Long delivered = values.has("atMost") ? values.number("atMost") : values.number("quantity");
        long most = Objects.requireNonNullElse(promised.most(), promised.least());
        if (delivered != null && most > 0 && delivered / FAR >= most) {
            values.ask(values.has("atMost") ? "atMost" : "quantity", "slip.quantity", delivered, promised);
        }
    }

    /** The same number on the same day may be another delivery; but a sum would count one that is entered twice. */
    private static void askIfDeliveredTwice(Commitment commitment, @Nullable Recorded itself, FieldValues values) {
        FuzzyDate day = values.date("day");
        boolean isRepeated = commitment.deliveries().stream()
                .filter(each -> !each.equals(itself))
                .map(Delivery::description)
                .anyMatch(each -> each.day().equals(day)
                        && each.bound() == values.ifAny("bound", Bound.class)
                        && Objects.equals(each.quantity(), values.number("quantity"))
                        && Objects.equals(each.by(), values.ifAny("by", Party.class)));
        if (day != null && isRepeated) {
            values.ask("day", "slip.again", day.shortText());
        }
    }

    private static void askIfVeryLong(FieldValues values) {
        FuzzyDate first = values.date("firstDay");
        FuzzyDate last = values.date("lastDay");
        if (first == null || last == null || first.latest() == null || last.earliest() == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(first.latest(), last.earliest()) + 1;
        if (days > LONG) {
            values.ask("lastDay", "slip.long", days);
        }
    }

    /** @param before what was judged before, with the day and the judge of each */
    private static <T> void askIfJudged(
            FieldValues values, Stream<T> before, Function<T, FuzzyDate> asOf, Function<T, @Nullable String> judge) {
        FuzzyDate day = values.date("asOf");
        String judging = values.textIfAny("judge");
        if (day == null
                || before.noneMatch(each -> asOf.apply(each).edtf().equals(day.edtf())
                        && plain(judge.apply(each)).equals(plain(judging)))) {
            return;
        }
        if (judging == null) {
            values.ask("asOf", "slip.judgedByEditor", day.shortText());
        } else {
            values.ask("asOf", "slip.judged", judging, day.shortText());
        }
    }

    private static String plain(@Nullable String judge) {
        return PlainName.of(Objects.requireNonNullElse(judge, ""));
    }

    /** Of two parties one thing happened, as a rule: one followed the other, left it, or became part of it. */
    private void askIfSaidOtherwise(long party, @Nullable Recorded itself, FieldValues values) {
        Party other = values.ifAny("otherParty", Party.class);
        SuccessionKind kind = values.ifAny("kind", SuccessionKind.class);
        if (other == null || kind == null) {
            return;
        }
        entities.createQuery(
                        "select s from Succession s where s.id <> :itself"
                                + " and ((s.party.id = :party and s.description.otherParty = :other and s.description.kind <> :kind)"
                                + " or (s.party = :other and s.description.otherParty.id = :party)) order by s.id",
                        Succession.class)
                .setParameter("itself", itself == null ? 0 : itself.id())
                .setParameter("party", party)
                .setParameter("other", other)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .ifPresent(said -> values.ask("otherParty", "slip.succession", said.label()));
    }

    private void askIfFarFromNeighbours(FieldValues values) {
        Long number = values.number("number");
        Track track = values.ifAny("track", Track.class);
        if (number == null || track == null) {
            return;
        }
        Integer last = entities.createQuery(
                        "select max(r.description.number) from Round r where r.track = :track"
                                + " and r.description.number <> :number",
                        Integer.class)
                .setParameter("track", track)
                .setParameter("number", number.intValue())
                .getSingleResult();
        if (last != null && number - last > FAR) {
            values.ask("number", "slip.number", number, last);
        }
    }

    private static void askIfOnTwoSides(FieldValues values) {
        Map<Person, Party> sides = new HashMap<>();
        for (FieldValues delegation : values.parts("delegations")) {
            Party party = delegation.ifAny("party", Party.class);
            for (FieldValues member : delegation.parts("members")) {
                Person person = member.ifAny("person", Person.class);
                if (person == null || party == null) {
                    continue;
                }
                Party before = sides.putIfAbsent(person, party);
                if (before != null && !before.equals(party)) {
                    member.ask("person", "slip.sides", person.name(), before.name(), party.name());
                }
            }
        }
    }
}
