package org.parley.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordField;
import org.parley.history.RecordKind;

/**
 * A field of a form: what the description of a record tells of it, and what only a form needs to know.
 *
 * @param name as the description names it, so that history, document and form use the same word
 * @param takes what may stand in it
 * @param missing the message where it is needed and left open; empty where another field may say the same
 * @param initial what stands in it of a new part
 * @param isAside whether it only describes something new, and stands folded away with others of the kind
 * @param isOfNew whether it is asked of a new part only, and told of a known one
 */
public record Field(
        String name,
        FieldType type,
        boolean isRequired,
        Takes takes,
        String missing,
        String initial,
        boolean isAside,
        boolean isOfNew) {

    private static final String NEEDED = "needed";

    /** Kinds that are named, since there are too many to choose from a list. */
    private static final List<RecordKind> NAMED = List.of(RecordKind.PARTY, RecordKind.PERSON, RecordKind.SOURCE);

    /**
     * What may stand in a field.
     *
     * @param codes the list to choose from, where it takes codes
     * @param kind of the record that it names
     * @param most the highest number
     * @param described the field of the description that it is read off, where it takes text
     */
    public record Takes(
            @Nullable Class<? extends Enum<?>> codes,
            @Nullable RecordKind kind,
            long most,
            @Nullable RecordField described) {

        static final Takes ANYTHING = new Takes(null, null, RecordField.MOST, null);

        static Takes of(Class<? extends Enum<?>> codes) {
            return new Takes(codes, null, RecordField.MOST, null);
        }

        static Takes of(RecordKind kind) {
            return new Takes(null, kind, RecordField.MOST, null);
        }

        static Takes of(RecordField field) {
            return switch (field.shape()) {
                case CODE, CODES -> of(field.codes());
                case RECORD -> of(field.kind());
                default -> new Takes(null, null, field.most(), field);
            };
        }

        Takes upTo(long number) {
            return new Takes(codes, kind, number, described);
        }
    }

    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, Takes.ANYTHING, NEEDED, "", false, false);
    }

    /** As a description has it. */
    public static Field of(RecordField field) {
        FieldType type = switch (field.shape()) {
            case LINE -> FieldType.LINE;
            case TEXT -> FieldType.TEXT;
            case LINES -> FieldType.LINES;
            case NUMBER -> FieldType.NUMBER;
            case DATE -> FieldType.DATE;
            case CODE -> FieldType.CODE;
            case CODES -> FieldType.CODES;
            case RECORD -> NAMED.contains(field.kind()) ? FieldType.NAME : FieldType.CHOICE;
            default -> throw new IllegalArgumentException("no form asks for " + field);
        };
        return new Field(field.name(), type, field.isRequired(), Takes.of(field), NEEDED, "", false, false);
    }

    public static Field line(String name) {
        return of(name, FieldType.LINE);
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT);
    }

    public static Field date(String name) {
        return of(name, FieldType.DATE);
    }

    public static Field number(String name) {
        return of(name, FieldType.NUMBER);
    }

    public static Field code(String name, Class<? extends Enum<?>> codes) {
        return new Field(name, FieldType.CODE, false, Takes.of(codes), NEEDED, "", false, false);
    }

    public static Field chosen(String name, RecordKind kind) {
        return new Field(name, FieldType.CHOICE, false, Takes.of(kind), NEEDED, "", false, false);
    }

    public static Field named(String name, RecordKind kind) {
        return new Field(name, FieldType.NAME, false, Takes.of(kind), NEEDED, "", false, false);
    }

    public Field needed() {
        return needed(missing);
    }

    /**
     * @param message where it is left open
     */
    public Field needed(String message) {
        return new Field(name, type, true, takes, message, initial, isAside, isOfNew);
    }

    /** Asked for as one that is needed, where another field may say the same: whoever reads the form tells what is missing. */
    public Field neededHereOrBeside() {
        return needed("");
    }

    public Field open() {
        return new Field(name, type, false, takes, missing, initial, isAside, isOfNew);
    }

    public Field as(FieldType other) {
        return new Field(name, other, isRequired, takes, missing, initial, isAside, isOfNew);
    }

    public Field beginningWith(String text) {
        return new Field(name, type, isRequired, takes, missing, text, isAside, isOfNew);
    }

    public Field upTo(long number) {
        return new Field(name, type, isRequired, takes.upTo(number), missing, initial, isAside, isOfNew);
    }

    public Field aside() {
        return new Field(name, type, isRequired, takes, missing, initial, true, isOfNew);
    }

    public Field ofNew() {
        return new Field(name, type, isRequired, takes, missing, initial, isAside, true);
    }

    public Field called(String other) {
        return new Field(other, type, isRequired, takes, missing, initial, isAside, isOfNew);
    }

    public @Nullable Class<? extends Enum<?>> codes() {
        return takes.codes();
    }

    public @Nullable RecordKind kind() {
        return takes.kind();
    }

    public long most() {
        return takes.most();
    }

    /** Whether it takes a name that is looked up. */
    public boolean isName() {
        return type == FieldType.NAME || type == FieldType.PERSON;
    }
}
