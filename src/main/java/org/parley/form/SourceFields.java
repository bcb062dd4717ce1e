package org.parley.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.web.PlainName;
import org.parley.web.Slugs;
import org.parley.web.WebAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The fields in which every form asks who says so: a known source by a part of its name, or a new one described. A new one
 * was read on the day on which it is entered.
 */
@Component
public class SourceFields {

    /** The field for a known source. */
    public static final String KNOWN = "source";

    private static final String ACCESSED = "accessedOn";
    private static final String KNOWN_SOURCES = """
            select publisher, title, published_on_edtf, address from source
            where id <> :itself and (lower(address) like any (:pages) or plain_name(publisher || ' / ' || title)
                like any (array(select '%' || plain_name(typed) || '%' from unnest(:titles) typed))) order by id""";
    private static final Map<String, String> MISSING =
            Map.of("title", "source.title", "publisher", "publisher.missing", "kind", "source.kind");

    private final JdbcClient database;
    private final FreeSlugs slugs;
    private final Clock clock;

    SourceFields(JdbcClient database, FreeSlugs slugs, Clock clock) {
        this.database = database;
        this.slugs = slugs;
        this.clock = clock;
    }

    /**
     * @param prefix of the names of the fields that describe a new one
     */
    public static Stream<Field> of(String prefix) {
        return Stream.concat(
                Stream.of(Field.named(KNOWN, RecordKind.SOURCE)),
                described()
                        .map(each ->
                                each.open().called(name(prefix, each.name())).aside()));
    }

    private static Stream<Field> described() {
        return FormShape.fieldsOf(SourceDescription.class)
                .filter(each -> !each.name().equals(ACCESSED));
    }

    private static String name(String prefix, String field) {
        return prefix.isEmpty() ? field : prefix + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    /** Whether a source is named, known or new. */
    public static boolean isNamed(FieldValues values, String prefix) {
        return values.has(KNOWN) || isDescribed(values, prefix);
    }

    private static boolean isDescribed(FieldValues values, String prefix) {
        return described()
                .filter(each -> each.type() != FieldType.CODE)
                .anyMatch(each -> values.has(name(prefix, each.name())));
    }

    /** Says what is wrong with sources, and asks about new ones that may be known; in one statement. */
    public void check(List<FieldValues> parts, String prefix) {
        List<FieldValues> described = new ArrayList<>();
        for (FieldValues each : parts) {
            Source source = each.ifAny(KNOWN, Source.class);
            if (source != null && isDescribed(each, prefix)) {
                each.wrong(KNOWN, "source.both", source.title());
            } else if (source == null && isDescribed(each, prefix)) {
                MISSING.forEach((field, message) -> each.need(name(prefix, field), message));
                checkDescription(each, prefix);
                described.add(each);
            }
        }
        askIfKnown(described, prefix, null);
    }

    /**
     * Asks about sources that seem to be on record: at the same web address, or of one publisher and title, however they are spelt, unless
     * both say days that differ. They may be meant: an address may show another text each day.
     *
     * @param itself the one that is edited; null for new ones
     */
    public void askIfKnown(List<FieldValues> described, String prefix, @Nullable Source itself) {
        List<Known> known = known(described, prefix, itself == null ? 0 : itself.id());
        List<Known> above = new ArrayList<>();
        for (FieldValues each : described) {
            Known typed = Known.typed(each, prefix);
            Optional<Known> sameAddress = Stream.concat(
                            known.stream(), above.stream().filter(other -> !other.equals(typed)))
                    .filter(other -> other.isAt(typed.address()))
                    .findFirst();
            above.add(typed);
            Optional<Known> sameText = known.stream().filter(typed::isLike).findFirst();
            if (sameAddress.isPresent()) {
                each.ask(
                        name(prefix, "address"),
                        "slip.address",
                        sameAddress.get().title());
            } else if (sameText.isPresent()) {
                String message =
                        Objects.equals(sameText.get().day(), typed.day()) ? "slip.source" : "slip.source.undated";
                each.ask(name(prefix, "title"), message, sameText.get().title());
            }
        }
    }

    /** Says what is wrong with the fields that describe one source. */
    public static void checkDescription(FieldValues values, String prefix) {
        String address = values.textIfAny(name(prefix, "address"));
        if (address != null && !WebAddress.isOne(address)) {
            values.wrong(name(prefix, "address"), "address");
        }
        String language = values.textIfAny(name(prefix, "language"));
        if (language != null && !SourceDescription.isLanguage(language)) {
            values.wrong(name(prefix, "language"), "language.unknown", language);
        }
    }

    private List<Known> known(List<FieldValues> described, String prefix, long itself) {
        if (described.isEmpty()) {
            return List.of();
        }
        List<Known> typed =
                described.stream().map(each -> Known.typed(each, prefix)).toList();
        return database.sql(KNOWN_SOURCES)
                .param("itself", itself)
                .param("pages", texts(typed, Known::page))
                .param("titles", texts(typed, each -> each.title().isBlank() ? null : each.title()))
                .query((row, number) ->
                        new Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static String[] texts(List<Known> typed, Function<Known, @Nullable String> text) {
        return typed.stream().map(text).flatMap(Stream::ofNullable).toArray(String[]::new);
    }

    /**
     * A source as far as it is told apart from others.
     *
     * @param day on which it was published, as EDTF; null where that is not known
     */
    private record Known(
            String publisher,
            String title,
            @Nullable String day,
            @Nullable String address) {

        static Known typed(FieldValues values, String prefix) {
            FuzzyDate day = values.date(name(prefix, "publishedOn"));
            return new Known(
                    textOrNone(values, name(prefix, "publisher")),
                    textOrNone(values, name(prefix, "title")),
                    day == null ? null : day.edtf(),
                    values.textIfAny(name(prefix, "address")));
        }

        boolean isAt(@Nullable String other) {
            return address != null && other != null && WebAddress.plain(address).equals(WebAddress.plain(other));
        }

        /** What an address of the same page has in it, as a pattern; null where it has none. */
        @Nullable
        String page() {
            return address == null
                    ? null
                    : "%"
                            + WebAddress.plain(address)
                                    .replaceAll("[?].*", "")
                                    .replaceAll("([%_\\\\])", "\\\\$1")
                                    .toLowerCase(Locale.ROOT)
                            + "%";
        }

        boolean isLike(Known other) {
            return PlainName.of(title).equals(PlainName.of(other.title))
                    && PlainName.of(publisher).equals(PlainName.of(other.publisher))
                    && (day == null || other.day == null || day.equals(other.day));
        }

        private static String textOrNone(FieldValues values, String field) {
            return Objects.requireNonNullElse(values.textIfAny(field), "");
        }
    }

    /**
     * The sources that were named, in their order; null where none was. Those described alike are one. A new one is entered
     * into the history.
     */
    public List<@Nullable Source> read(List<FieldValues> parts, String prefix, RecordChanges changes) {
        Map<SourceDescription, Source> made = new HashMap<>();
        boolean areAnyNew = parts.stream().anyMatch(each -> isNew(each, prefix));
        Slugs addresses = areAnyNew ? slugs.of(RecordKind.SOURCE, null) : new Slugs(List.of());
        List<@Nullable Source> sources = new ArrayList<>();
        for (FieldValues each : parts) {
            sources.add(
                    isNew(each, prefix)
                            ? made.computeIfAbsent(
                                    describe(each, prefix), said -> changes.addShared(source(said, addresses)))
                            : each.ifAny(KNOWN, Source.class));
        }
        return sources;
    }

    private static boolean isNew(FieldValues values, String prefix) {
        return !values.has(KNOWN) && isDescribed(values, prefix);
    }

    private static Source source(SourceDescription said, Slugs addresses) {
        return new Source(addresses.free(said.publisher() + " " + said.title(), "source"), said);
    }

    private SourceDescription describe(FieldValues values, String prefix) {
        RecordFields<SourceDescription> fields = RecordFields.of(SourceDescription.class);
        Map<String, Object> said = new HashMap<>();
        fields.names().forEach(each -> said.put(each, values.all().get(name(prefix, each))));
        said.put(ACCESSED, today());
        return fields.describe(said);
    }

    /** The day on which a source is read that is entered now. */
    public FuzzyDate today() {
        return FuzzyDate.of(LocalDate.now(clock));
    }
}
