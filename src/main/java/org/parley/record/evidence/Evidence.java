package org.parley.record.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.history.RecordField;
import org.parley.history.Recorded;
import org.parley.record.RecordTypes;
import org.parley.record.source.Citation;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;

/**
 * The sources behind the records of one page, numbered in the order in which the page names the records. It keeps in mind
 * which citations the page has shown where they bear, so that the foot of the page can list the rest.
 */
public final class Evidence {

    /** Every source words them differently, so that a record that words them otherwise contradicts nobody. */
    private static final Set<String> RUNNING_TEXT = RecordTypes.all().stream()
            .flatMap(each -> each.fields().stream())
            .filter(each -> each.shape() == RecordField.Shape.TEXT)
            .map(RecordField::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Long, List<Citation>> byRecord = new LinkedHashMap<>();
    private final Map<Long, Integer> numbers = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Place, DisputeResolution> resolutions = new HashMap<>();
    private final Map<Long, List<Contest>> contests = new HashMap<>();
    private final Map<Long, Map<String, String>> carried = new HashMap<>();
    private final List<SingleField> singleFields = new ArrayList<>();
    private final Set<Long> inPlace = new HashSet<>();

    private final @Nullable Knowledge known;

    /** @param resolutions the last decision on each field, for those that there are */
    Evidence(Collection<Long> records, List<Citation> citations, Collection<DisputeResolution> resolutions) {
        this(records, citations, resolutions, null);
    }

    /** @param known on the past day that the page shows; null where it shows today */
    Evidence(
            Collection<Long> records,
            List<Citation> citations,
            Collection<DisputeResolution> resolutions,
            @Nullable Knowledge known) {
        this.known = known;
        records.forEach(record -> byRecord.put(record, new ArrayList<>()));
        citations.forEach(each -> byRecord.computeIfAbsent(each.recordId(), id -> new ArrayList<>())
                .add(each));
        byRecord.values().forEach(cited -> cited.forEach(each -> number(each.source())));
        resolutions.forEach(each -> this.resolutions.put(new Place(each.recordId(), each.field()), each));
    }

    private void number(Source source) {
        if (numbers.putIfAbsent(source.id(), notes.size() + 1) == null) {
            notes.add(new Note(
                    notes.size() + 1,
                    source.id(),
                    source.slug(),
                    source.description(),
                    known != null && known.isHindsight(source),
                    known != null && known.mayBeLater(source) ? DateWords.day(known.day()) : null));
        }
    }

    /** The notes at the foot of the page. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The numbers of the notes on a record as a whole: a source that speaks of one field of it proves no more than that. */
    public List<Integer> numbersOf(long record) {
        return numbers(citationsOf(record).stream().filter(each -> each.field() == null));
    }

    /** The numbers of the notes on a record as a whole. */
    public List<Integer> numbersOf(Recorded record) {
        return numbersOf(record.id());
    }

    /** The numbers of the notes on some records that a page shows as one, each as a whole. */
    public List<Integer> numbersOfAll(Collection<? extends Recorded> records) {
        return numbers(records.stream()
                .flatMap(each -> citationsOf(each.id()).stream())
                .filter(each -> each.field() == null));
    }

    /**
     * The numbers of the notes on fields, for the place where the page shows them: what is asked for here is not listed
     * at the foot of the page. A source that gives another value than the record does not stand behind that of the record.
     */
    public List<Integer> numbersAt(long record, String... fields) {
        List<Citation> bearing = citationsOf(record).stream()
                .filter(each -> each.field() != null && List.of(fields).contains(each.field()))
                .filter(this::bears)
                .toList();
        bearing.forEach(each -> inPlace.add(each.id()));
        return numbers(bearing.stream());
    }

    public List<Integer> numbersAt(Recorded record, String... fields) {
        return numbersAt(record.id(), fields);
    }

    /** The numbers of the notes on a record as a whole and on each of its fields, for a page that says it in one word. */
    public List<Integer> numbersBehind(Recorded record) {
        List<Integer> all = new ArrayList<>(numbersOf(record));
        all.addAll(numbersAt(
                record.id(),
                citationsOf(record.id()).stream()
                        .map(Citation::field)
                        .flatMap(Stream::ofNullable)
                        .toArray(String[]::new)));
        return all.stream().distinct().sorted().toList();
    }

    /** The same of some records that a page shows as one sum. */
    public List<Integer> numbersBehindAll(Collection<? extends Recorded> records) {
        return records.stream()
                .flatMap(each -> numbersBehind(each).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The sources behind one field of a record, and what they contest in it, for a page without notes. */
    public CitedField cited(Recorded record, String field) {
        return new CitedField(
                sources(numbersAt(record, field)),
                contested(record).stream()
                        .filter(each -> each.field().equals(field))
                        .map(Contest::withoutNotes)
                        .toList());
    }

    /** The sources of some notes. */
    List<SourceDescription> sources(List<Integer> numbers) {
        return notes.stream()
                .filter(each -> numbers.contains(each.number()))
                .map(Note::description)
                .toList();
    }

    private List<Integer> numbers(Stream<Citation> cited) {
        return cited.map(this::numberOf).distinct().sorted().toList();
    }

    /** Whether a source names no value for its field, or the one that the record carries. */
    private boolean bears(Citation citation) {
        return citation.value() == null
                || citation.value()
                        .equals(carried.getOrDefault(citation.recordId(), Map.of())
                                .get(citation.field()));
    }

    /** What the sources say of single fields that no place of the page has asked for so far. */
    public List<SingleField> singleFields() {
        return singleFields.stream()
                .filter(each -> !inPlace.contains(each.citation()))
                .toList();
    }

    void list(SingleField field) {
        singleFields.add(field);
    }

    List<Citation> citations() {
        return byRecord.values().stream().flatMap(List::stream).toList();
    }

    int numberOf(Citation citation) {
        return numbers.getOrDefault(citation.source().id(), 0);
    }

    void carry(long record, Map<String, String> values) {
        carried.put(record, values);
    }

    void contest(long record, List<Contest> contested) {
        contests.put(record, contested);
    }

    /** What sources contest in a record, in words, for the place where the page says so. */
    public List<Contest> contests(Recorded record) {
        return inPlace(record, contested(record));
    }

    private List<Contest> contested(Recorded record) {
        return contests.getOrDefault(record.id(), List.of());
    }

    private List<Contest> inPlace(Recorded record, List<Contest> shown) {
        Set<String> fields = shown.stream().map(Contest::field).collect(Collectors.toSet());
        citationsOf(record.id()).stream()
                .filter(each -> each.value() != null && fields.contains(each.field()))
                .forEach(each -> inPlace.add(each.id()));
        return shown;
    }

    /** Whether sources contradict each other on anything in any of some records. */
    public boolean isContested(Collection<? extends Recorded> records) {
        return records.stream().flatMap(each -> contested(each).stream()).anyMatch(each -> each.dispute() != null);
    }

    /** What sources contest in a record besides one field that its page shows in place. */
    public List<Contest> contestsBesides(Recorded record, String field) {
        return inPlace(
                record,
                contested(record).stream()
                        .filter(each -> !each.field().equals(field))
                        .toList());
    }

    /** What sources contest in a record with each other, for the place where the page says so. */
    public List<Contest> disputed(Recorded record) {
        return inPlace(
                record,
                contested(record).stream()
                        .filter(each -> each.dispute() != null)
                        .toList());
    }

    /** What sources contest in any of some records, in words, for the place where the page says so. */
    public List<Contest> contestsOf(Collection<? extends Recorded> records) {
        return records.stream().flatMap(each -> contests(each).stream()).toList();
    }

    /** The dispute over a field, for a page that says no more than that there is one; null where there is none. */
    public @Nullable Dispute disputeElsewhere(Recorded record, String field) {
        return contested(record).stream()
                .filter(each -> each.field().equals(field))
                .map(Contest::dispute)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The dispute over a field that a page shows in place, in words; null where there is none. */
    public @Nullable Dispute dispute(Recorded record, String field) {
        return inPlace(
                        record,
                        contested(record).stream()
                                .filter(each -> each.field().equals(field) && each.dispute() != null)
                                .toList())
                .stream()
                .map(Contest::dispute)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** @param chosen the value that the record carries, as text; null where it carries none */
    public Optional<Dispute> dispute(long record, String field, @Nullable String chosen) {
        List<Dispute.Value> values = values(record, field, chosen);
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Dispute(record, field, chosen, values, settlement(record, field, values)));
    }

    /**
     * All disputes over a record.
     *
     * @param carried the value that it carries in a field, as text; null where it carries none
     */
    public List<Dispute> disputes(long record, Function<String, @Nullable String> carried) {
        return assertedFields(record).stream()
                .map(field -> dispute(record, field, carried.apply(field)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The fields of a record that sources assert values of. */
    public List<String> assertedFields(long record) {
        var fields = new LinkedHashSet<String>();
        citationsOf(record).forEach(each -> {
            if (each.field() != null && each.value() != null) {
                fields.add(each.field());
            }
        });
        return List.copyOf(fields);
    }

    /** Each value of a field, with who says so, the one that the record carries first; none where no source asserts any. */
    public List<Dispute.Value> values(long record, String field, @Nullable String chosen) {
        Map<String, List<Dispute.Voice>> voices = new LinkedHashMap<>();
        if (chosen != null) {
            voices.put(chosen, new ArrayList<>());
        }
        for (Citation citation : citationsOf(record)) {
            String value = citation.value();
            if (value != null && field.equals(citation.field())) {
                voices.computeIfAbsent(value, text -> new ArrayList<>()).add(voice(citation));
            }
        }
        if (chosen != null && voices.getOrDefault(chosen, List.of()).isEmpty()) {
            sayForTheWhole(record, field, chosen, voices);
        }
        return voices.entrySet().stream()
                .map(each -> new Dispute.Value(each.getKey(), each.getKey().equals(chosen), each.getValue()))
                .toList();
    }

    /** What the record says counts beside what sources say of the field, on behalf of those that stand for the whole record. */
    private void sayForTheWhole(long record, String field, String chosen, Map<String, List<Dispute.Voice>> voices) {
        if (RUNNING_TEXT.contains(field) || voices.size() == 1) {
            voices.remove(chosen);
            return;
        }
        citationsOf(record).stream()
                .filter(each -> each.field() == null)
                .map(this::voice)
                .forEach(voices.getOrDefault(chosen, new ArrayList<>())::add);
    }

    /** Null where nobody decided, where it was opened again, or where a value was not weighed. */
    private @Nullable Settlement settlement(long record, String field, List<Dispute.Value> values) {
        DisputeResolution last = resolutions.get(new Place(record, field));
        String chosen = last == null ? null : last.chosen();
        return last == null
                        || chosen == null
                        || !last.weighed()
                                .containsAll(
                                        values.stream().map(Dispute.Value::text).toList())
                ? null
                : new Settlement(chosen, last.reason(), last.actor(), last.at());
    }

    private Dispute.Voice voice(Citation citation) {
        return new Dispute.Voice(
                numberOf(citation), citation.id(), citation.source().publisher(), citation.saidBy(), citation.note());
    }

    private List<Citation> citationsOf(long record) {
        return byRecord.getOrDefault(record, List.of());
    }

    /** A field of a record. */
    private record Place(long record, String field) {}
}
