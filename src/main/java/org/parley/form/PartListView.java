package org.parley.form;

import java.util.List;

/**
 * A list of parts as it stands on the page.
 *
 * @param path {@code delegations[0].members}
 */
public record PartListView(PartList list, String path, List<PartView> parts, boolean hasFocus) {

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
