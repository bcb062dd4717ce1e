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

    /** What it was called before. */
    public List<OtherName> former() {
        return names.stream().filter(OtherName::isFormer).toList();
    }
}
