package org.parley.editing;

/** @param name of the question */
public record Collision(String name, String label, String mine, String theirs) {

    public String id() {
        return "fields" + name;
    }
}
