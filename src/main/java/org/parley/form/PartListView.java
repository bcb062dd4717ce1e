package org.parley.form;

import java.util.List;

/**
 * A list of parts as it stands on the page.
 *
 * @param path {@code delegations[0].members}
 * @param isOpen whether it is to be seen: something stands in it or is wrong with it, or typing goes on in it
 */
public record PartListView(PartList list, String path, List<PartView> parts, boolean hasFocus, boolean isOpen) {

    public String name() {
        return list.name();
    }

    /** The beginning of the keys of its words. */
    public String words() {
        return list.shape().words();
    }

    public boolean isCompact() {
        return list.isCompact();
    }

    public boolean isRemovable(PartView part) {
        return !list.isKept() || !part.isKnown();
    }
}
