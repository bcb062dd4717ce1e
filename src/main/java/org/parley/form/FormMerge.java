package org.parley.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.date.TypedDate;

/**
 * Brings together what is typed and what somebody else saved since the form was opened. What only one of the two changed
 * is taken from that one, field by field, and in lists part by part: whoever adds a person to a delegation, and whoever
 * adds another to the next, both succeed. Where both changed one field, somebody has to choose; a list in which that
 * happens is chosen between as a whole, and the choice counts where the two contradict each other.
 */
final class FormMerge {

    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final TypedForm form;
    private final TypedPart theirs;
    private final TypedDate dates;
    private final List<String> takenOver = new ArrayList<>();
    private final List<String> collisions = new ArrayList<>();

    /**
     * Puts into the form what only the other changed, and of what both changed what was chosen.
     *
     * @param theirs the form as it would be filled now
     */
    FormMerge(TypedForm form, TypedPart theirs, TypedDate dates) {
        this.form = form;
        this.theirs = theirs;
        this.dates = dates;
        // a choice is one between the form and what was shown beside it: about anything newer it says nothing
        form.keep().keySet().removeIf(each -> !mark(each).equals(form.seen().get(each)));
        form.shape().fields().forEach(this::mergeField);
        form.shape().lists().forEach(this::mergeList);
        if (!collisions.isEmpty()) {
            // told beside the choice, they need not be told again
            takenOver.forEach(this::beginWithTheirs);
        }
        Comparator<String> inOrder = Comparator.comparingInt(form.shape().order()::indexOf);
        takenOver.sort(inOrder);
        collisions.sort(inOrder);
        form.seen().clear();
        collisions.forEach(each -> form.seen().put(each, mark(each)));
    }

    /** The fields and lists that only the other changed. */
    List<String> takenOver() {
        return takenOver;
    }

    /** The fields and lists that both changed, and between which nobody chose. */
    List<String> collisions() {
        return collisions;
    }

    TypedPart theirs() {
        return theirs;
    }

    /**
     * What a list in which both changed the same becomes by a choice. What each side alone did is kept by either.
     *
     * @param isMine whether what is typed is chosen, rather than what the other put there
     */
    List<TypedPart> chosen(PartList list, boolean isMine) {
        String name = list.name();
        return new ListMerge(isMine ? MINE : THEIRS)
                .merge(list, form.base().parts(name), form.typed().parts(name), theirs.parts(name));
    }

    private @Nullable String choice(String name) {
        String choice = form.keep().get(name);
        return MINE.equals(choice) || THEIRS.equals(choice) ? choice : null;
    }

    private void beginWithTheirs(String name) {
        if (form.shape().find(name).isPresent()) {
            form.base().put(name, theirs.text(name));
        } else {
            replace(form.base().parts(name), theirs.parts(name));
        }
    }

    private void mergeField(Field field) {
        String name = field.name();
        String choice = choice(name);
        FieldMerge merge = new FieldMerge(field, form.base(), form.typed(), theirs);
        if (merge.theyAlone) {
            takenOver.add(name);
        } else if (merge.both && choice == null) {
            collisions.add(name);
        } else if (merge.both) {
            beginWithTheirs(name);
        }
        if (merge.theyAlone || (merge.both && THEIRS.equals(choice))) {
            form.typed().put(name, theirs.text(name));
        }
    }

    private void mergeList(PartList list) {
        String name = list.name();
        String choice = choice(name);
        ListMerge merge = new ListMerge(choice);
        List<TypedPart> merged =
                merge.merge(list, form.base().parts(name), form.typed().parts(name), theirs.parts(name));
        if (merge.collides && choice == null) {
            collisions.add(name);
            return;
        }
        if (merge.takes) {
            takenOver.add(name);
        }
        if (merge.takes || merge.collides) {
            replace(form.typed().parts(name), merged);
        }
        if (merge.collides) {
            beginWithTheirs(name);
        }
    }

    private static void replace(List<TypedPart> parts, List<TypedPart> others) {
        List<TypedPart> copies =
                others.stream().map(each -> TypedPart.of(each.plain())).toList();
        parts.clear();
        parts.addAll(copies);
    }

    /** One field of the three. */
    private final class FieldMerge {

        private final boolean theyAlone;
        private final boolean both;

        FieldMerge(Field field, TypedPart base, TypedPart mine, TypedPart theirs) {
            String began = plain(field, base.text(field.name()));
            String own = plain(field, mine.text(field.name()));
            String other = plain(field, theirs.text(field.name()));
            this.theyAlone = own.equals(began) && !other.equals(own);
            this.both = !own.equals(other) && !own.equals(began) && !other.equals(began);
        }
    }

    /** One list of the three, with the lists in its parts. */
    private final class ListMerge {

        private final @Nullable String choice;
        private boolean takes;
        private boolean collides;

        ListMerge(@Nullable String choice) {
            this.choice = choice;
        }

        List<TypedPart> merge(PartList list, List<TypedPart> base, List<TypedPart> mine, List<TypedPart> theirs) {
            Map<String, TypedPart> before = byIdentity(list, base);
            Map<String, TypedPart> own = byIdentity(list, mine);
            Map<String, TypedPart> others = byIdentity(list, theirs);
            // what both added without a number may be the same
            boolean bothAdded = list.isNumbered()
                    && own.values().stream()
                            .anyMatch(each -> list.identity(each).isEmpty())
                    && others.keySet().stream().anyMatch(each -> !before.containsKey(each) && !own.containsKey(each));
            collides |= bothAdded;
            List<TypedPart> merged = new ArrayList<>();
            own.forEach((identity, part) -> {
                TypedPart other = others.get(identity);
                TypedPart began = before.get(identity);
                boolean isNew = list.identity(part).isEmpty();
                if (other != null) {
                    merged.add(merge(list.shape(), began == null ? new TypedPart() : began, part, other));
                } else if (began == null
                        ? !(bothAdded && isNew && THEIRS.equals(choice))
                        : staysOneSided(list, began, part, MINE)) {
                    merged.add(part);
                }
            });
            others.forEach((identity, part) -> {
                TypedPart began = before.get(identity);
                if (!own.containsKey(identity)
                        && (began == null
                                ? !(bothAdded && MINE.equals(choice))
                                : staysOneSided(list, began, part, THEIRS))) {
                    takes = true;
                    merged.add(part);
                }
            });
            return merged;
        }

        /** Whether a part stays that one of the two removed: only where the other changed it, and that is chosen. */
        private boolean staysOneSided(PartList list, TypedPart began, TypedPart part, String whose) {
            if (text(list, began).equals(text(list, part))) {
                takes |= MINE.equals(whose);
                return false;
            }
            collides = true;
            return whose.equals(choice);
        }

        private TypedPart merge(FormShape shape, TypedPart base, TypedPart mine, TypedPart theirs) {
            TypedPart merged = new TypedPart();
            for (Field field : shape.fields()) {
                FieldMerge merge = new FieldMerge(field, base, mine, theirs);
                takes |= merge.theyAlone;
                collides |= merge.both;
                boolean isTaken = merge.theyAlone || (merge.both && THEIRS.equals(choice));
                merged.put(field.name(), (isTaken ? theirs : mine).text(field.name()));
            }
            for (PartList list : shape.lists()) {
                merged.parts(list.name())
                        .addAll(merge(
                                list, base.parts(list.name()), mine.parts(list.name()), theirs.parts(list.name())));
            }
            return merged;
        }
    }

    /** What cannot be told from the others is told by its place. */
    private static Map<String, TypedPart> byIdentity(PartList list, List<TypedPart> parts) {
        Map<String, TypedPart> byIdentity = new LinkedHashMap<>();
        for (TypedPart each : parts) {
            if (!list.isBlank(each)) {
                String identity = list.identity(each);
                for (int i = 2; byIdentity.containsKey(identity) || identity.isEmpty(); i++) {
                    identity = list.identity(each) + "#" + i;
                }
                byIdentity.put(identity, each);
            }
        }
        return byIdentity;
    }

    /** Names what the other put there. */
    private String mark(String name) {
        String text = form.shape()
                .find(name)
                .map(field -> plain(field, theirs.text(name)))
                .orElseGet(() -> form.shape()
                        .list(name)
                        .map(list -> texts(list, theirs.parts(name)))
                        .orElse(""));
        return Integer.toHexString(text.hashCode()) + "-" + text.length();
    }

    /** All that stands in a part, so that the least change of it is seen. */
    private String text(PartList list, TypedPart part) {
        String fields = list.shape().fields().stream()
                .map(each -> quoted(plain(each, part.text(each.name()))))
                .collect(Collectors.joining());
        return fields
                + list.shape().lists().stream()
                        .map(each -> quoted(texts(each, part.parts(each.name()))))
                        .collect(Collectors.joining());
    }

    private String texts(PartList list, List<TypedPart> parts) {
        return parts.stream()
                .filter(each -> !list.isBlank(each))
                .map(each -> quoted(text(list, each)))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.length() + ":" + text;
    }

    /** Ends of line, space at the ends, and how a date is written are no change. */
    private String plain(Field field, String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        return switch (field.type()) {
            case DATE -> date(text);
            case LINES -> lines(text);
            case CODES -> String.join("\n", new TreeSet<>(text.lines().toList()));
            default -> text;
        };
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String date(String typed) {
        try {
            FuzzyDate date = typed.isEmpty() ? null : dates.read(typed);
            return date == null ? "" : dates.text(date);
        } catch (InvalidDateException unreadable) {
            return typed;
        }
    }
}
