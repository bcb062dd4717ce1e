package org.parley.record.name;

import java.util.List;

/** The other names of one record, in the order they were added. */
public record OtherNameList(List<OtherName> names) {

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** What it is called, too. */
    public List<OtherName> also() {
        return names.stream().filter(each -> !each.isFormer()).toList();
    }

    /**
     * What it was called before. That it was called once as it is now says something only with days.
     *
     * @param now what it is called
     */
    public List<OtherName> former(String now) {
        return names.stream()
                .filter(each -> each.isFormer()
                        && !(each.name().equals(now) && each.description().isBare()))
                .toList();
    }
}
