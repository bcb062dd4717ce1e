package org.parley.date;

/** How sure a source is of one end of an interval, as EDTF marks it; each has its words in the message bundle. */
public enum Doubt {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Doubt(String sign) {
        this.sign = sign;
    }

    /** The doubt that is marked behind a date in EDTF. */
    static Doubt behind(String edtf) {
        for (Doubt each : values()) {
            if (each != NONE && edtf.endsWith(each.sign)) {
                return each;
            }
        }
        return NONE;
    }

    /** The date in EDTF with this doubt too. */
    String addedTo(String edtf) {
        Doubt before = behind(edtf);
        Doubt both = before == NONE || before == this ? this : BOTH;
        return before.removedFrom(edtf) + both.sign;
    }

    /** The date without its mark. */
    String removedFrom(String edtf) {
        return edtf.substring(0, edtf.length() - sign.length());
    }
}
