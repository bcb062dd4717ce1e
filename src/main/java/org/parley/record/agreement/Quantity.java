package org.parley.record.agreement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * How many, as far as sources say. Sums keep what is not known: 20 and at least 10 are at least 30. As the argument of a message
 * it stands there in words.
 *
 * @param least how many it is for certain
 * @param most how many it may be; null where nobody says
 * @param isAbout whether a source gave a part of it only roughly
 * @param isBelow whether it was said to be fewer than the number after the most; a sum with anything else says the most instead
 */
public record Quantity(long least, @Nullable Long most, boolean isAbout, boolean isBelow)
        implements MessageSourceResolvable {

    public static final Quantity NOTHING = new Quantity(0, 0L, false);

    public Quantity {
        if (least < 0 || (most != null && most < least)) {
            throw new IllegalArgumentException("from %s to %s is no quantity".formatted(least, most));
        }
    }

    Quantity(long least, @Nullable Long most, boolean isAbout) {
        this(least, most, isAbout, false);
    }

    /**
     * @param number the one number that was said; of a range its lower end
     * @param atMost the upper end of a range; null for all else
     */
    public static Quantity of(Bound bound, long number, @Nullable Long atMost) {
        return switch (bound) {
            case EXACTLY -> new Quantity(number, number, false);
            case ABOUT -> new Quantity(number, number, true);
            case AT_LEAST -> new Quantity(number, null, false);
            case UP_TO -> new Quantity(0, number, false);
            case FEWER_THAN -> new Quantity(0, number - 1, false, true);
            case BETWEEN -> new Quantity(number, Objects.requireNonNull(atMost), false);
        };
    }

    /** What was said in two fields of a form or of a document; null where no number was. */
    static @Nullable Quantity said(Bound bound, @Nullable Long number, @Nullable Long atMost) {
        return number == null ? null : of(bound, number, atMost);
    }

    /**
     * What a record may say of a quantity.
     *
     * @throws IllegalArgumentException when a number is negative, fewer than it are none, at least so many are any number, or the
     *     upper end of a range is missing, too low or not that of a range
     */
    static void check(Bound bound, @Nullable Long number, @Nullable Long atMost) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("a quantity is not negative");
        }
        WrongEnd wrong = wrongEnd(bound, number, atMost);
        if (wrong != null) {
            throw new IllegalArgumentException("the end of a quantity is wrong: " + wrong);
        }
    }

    /**
     * What is wrong with the end of a quantity: a range, and only a range, has an upper one above its lower one, fewer than
     * one cannot be, and at least none says nothing; null for nothing.
     */
    public static @Nullable WrongEnd wrongEnd(@Nullable Bound bound, @Nullable Long number, @Nullable Long atMost) {
        if (bound == Bound.BETWEEN && number != null) {
            return atMost == null || atMost <= number ? WrongEnd.MISSING : null;
        }
        if (bound == Bound.FEWER_THAN && number != null && number < 2) {
            return WrongEnd.NO_FEWER;
        }
        if (bound == Bound.AT_LEAST && number != null && number < 1) {
            return WrongEnd.SAYS_NOTHING;
        }
        return atMost == null ? null : WrongEnd.NO_RANGE;
    }

    /** How the end of a quantity may be wrong. */
    public enum WrongEnd {
        /** It is a range that has none, or one that is not above its lower end. */
        MISSING,
        /** It is no range. */
        NO_RANGE,
        /** Fewer than that many are none. */
        NO_FEWER,
        /** At least that many may be any number. */
        SAYS_NOTHING
    }

    public Quantity plus(Quantity other) {
        if (other.equals(NOTHING)) {
            return this;
        }
        if (equals(NOTHING)) {
            return other;
        }
        return new Quantity(
                least + other.least,
                most == null || other.most == null ? null : Long.valueOf(most + other.most),
                isAbout || other.isAbout);
    }

    /**
     * What is missing from it when so much was given. Who promised up to so many owes no more than those; of at least so many,
     * at least the rest remains, and nothing once they were given.
     */
    public Quantity less(Quantity given) {
        if (isBelow && given.equals(NOTHING)) {
            return this;
        }
        long certain = given.most == null ? 0 : Math.max(0, least - given.most);
        return new Quantity(
                certain,
                most == null && certain > 0
                        ? null
                        : Long.valueOf(Math.max(0, (most == null ? least : most) - given.least)),
                isAbout || given.isAbout);
    }

    /** At least so many: something that no source counted may come to it. */
    public Quantity orMore() {
        return new Quantity(least, null, isAbout);
    }

    public boolean isNothing() {
        return most != null && most == 0;
    }

    /** The one number to draw it by: what is certain, or, where nothing is, what may be. */
    public long drawn() {
        return least > 0 || most == null ? least : most;
    }

    /** How exactly it is known. */
    public Bound bound() {
        if (most == null) {
            return Bound.AT_LEAST;
        }
        if (most == least) {
            return isAbout ? Bound.ABOUT : Bound.EXACTLY;
        }
        if (isBelow) {
            return Bound.FEWER_THAN;
        }
        return least == 0 ? Bound.UP_TO : Bound.BETWEEN;
    }

    @Override
    public String[] getCodes() {
        Bound bound = bound();
        boolean isBoth = isAbout && bound != Bound.ABOUT;
        return new String[] {"quantity." + (isBoth ? "ABOUT_" : "") + bound};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {least, most == null ? least : most + (isBelow ? 1 : 0)};
    }
}
