package org.parley.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pages before and after one in a list; null at its ends. */
public record Neighbours(
        @Nullable Neighbour previous, @Nullable Neighbour next) {

    /** What a list of pages says of each. */
    public record Titled(String slug, String title) {}

    /**
     * @param slug of the page between them
     * @param address of a page, by its slug
     */
    public static Neighbours of(List<Titled> inOrder, String slug, UnaryOperator<String> address) {
        int place = inOrder.stream().map(Titled::slug).toList().indexOf(slug);
        return new Neighbours(at(inOrder, place - 1, address), at(inOrder, place + 1, address));
    }

    private static @Nullable Neighbour at(List<Titled> inOrder, int place, UnaryOperator<String> address) {
        if (place < 0 || place >= inOrder.size()) {
            return null;
        }
        Titled there = inOrder.get(place);
        return new Neighbour(address.apply(there.slug()), there.title());
    }
}
