package org.parley.desk;

/** Somebody in a delegation. */
final class MemberRow extends PersonRow {

    public String role = "MEMBER";

    @Override
    boolean isBlank() {
        return namesNobody();
    }
}
