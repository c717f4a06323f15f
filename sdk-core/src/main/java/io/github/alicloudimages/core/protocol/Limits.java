package io.github.alicloudimages.core.protocol;

/** Documented limits of a {@link Member}; those not set do not apply. Immutable and thread-safe. */
public final class Limits {

    private final int minLength;
    private final int maxLength;
    private final int minItems;
    private final int maxItems;
    private final int maxValues;
    private final long min;
    private final long max;
    private final boolean ascii;

    private Limits(Builder builder) {
        minLength = builder.minLength;
        maxLength = builder.maxLength;
        minItems = builder.minItems;
        maxItems = builder.maxItems;
        maxValues = builder.maxValues;
        min = builder.min;
        max = builder.max;
        ascii = builder.ascii;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Least number of characters; 0 if there is none. */
    public int minLength() {
        return minLength;
    }

    /** Greatest number of characters. */
    public int maxLength() {
        return maxLength;
    }

    /** Least number of elements; 0 if there is none. */
    public int minItems() {
        return minItems;
    }

    /** Greatest number of elements. */
    public int maxItems() {
        return maxItems;
    }

    /** Greatest number of values in a text that lists them. */
    public int maxValues() {
        return maxValues;
    }

    /** Least number. */
    public long min() {
        return min;
    }

    /** Greatest number. */
    public long max() {
        return max;
    }

    /** Whether a text may have no character outside ASCII. */
    public boolean ascii() {
        return ascii;
    }

    /** Collects limits. */
    public static final class Builder {

        private int minLength;
        private int maxLength = Integer.MAX_VALUE;
        private int minItems;
        private int maxItems = Integer.MAX_VALUE;
        private int maxValues = Integer.MAX_VALUE;
        private long min = Long.MIN_VALUE;
        private long max = Long.MAX_VALUE;
        private boolean ascii;

        private Builder() {}

        /** The fewest characters of a text. */
        public Builder minLength(int value) {
            minLength = value;
            return this;
        }

        /** The most characters of a text. */
        public Builder maxLength(int value) {
            maxLength = value;
            return this;
        }

        /** The fewest elements of a list. */
        public Builder minItems(int value) {
            minItems = value;
            return this;
        }

        /** The most elements of a list. */
        public Builder maxItems(int value) {
            maxItems = value;
            return this;
        }

        /** The most parts of a text that separates its parts by commas. */
        public Builder maxValues(int value) {
            maxValues = value;
            return this;
        }

        /** The smallest number. */
        public Builder min(long value) {
            min = value;
            return this;
        }

        /** The largest number. */
        public Builder max(long value) {
            max = value;
            return this;
        }

        /** Only characters of ASCII. */
        public Builder ascii() {
            ascii = true;
            return this;
        }

        public Limits build() {
            return new Limits(this);
        }
    }
}
