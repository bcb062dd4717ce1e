package org.parley.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
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

    /** Says what is wrong with sources; in one statement. */
    public void check(List<FieldValues> parts, String prefix) {
        Map<String, String> known = knownAt(parts, prefix);
        for (FieldValues each : parts) {
            Source source = each.ifAny(KNOWN, Source.class);
            if (source != null && isDescribed(each, prefix)) {
                each.wrong(KNOWN, "source.both", source.title());
            } else if (source == null && isDescribed(each, prefix)) {
                checkNew(each, prefix, known);
            }
        }
    }

    private static void checkNew(FieldValues values, String prefix, Map<String, String> known) {
        MISSING.forEach((field, message) -> values.need(name(prefix, field), message));
        checkDescription(values, prefix);
        String address = values.textIfAny(name(prefix, "address"));
        if (address != null && known.containsKey(address)) {
            values.wrong(name(prefix, "address"), "source.known", known.get(address));
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

    private Map<String, String> knownAt(List<FieldValues> parts, String prefix) {
        Map<String, String> known = new HashMap<>();
        List<String> addresses = parts.stream()
                .map(each -> Optional.ofNullable(each.textIfAny(name(prefix, "address"))))
                .flatMap(Optional::stream)
                .toList();
        if (!addresses.isEmpty()) {
            database.sql("select address, slug from source where address in (:addresses)")
                    .param("addresses", addresses)
                    .query(row -> {
                        known.put(row.getString(1), row.getString(2));
                    });
        }
        return known;
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
