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

    /**
     * Starts with no limits.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the fewest characters of a text; 0 if there is no limit} */
    public int minLength() {
        return minLength;
    }

    /** {@return the most characters of a text; {@link Integer#MAX_VALUE} if there is no limit} */
    public int maxLength() {
        return maxLength;
    }

    /** {@return the fewest elements of a list; 0 if there is no limit} */
    public int minItems() {
        return minItems;
    }

    /** {@return the most elements of a list; {@link Integer#MAX_VALUE} if there is no limit} */
    public int maxItems() {
        return maxItems;
    }

    /**
     * {@return the most parts of a text that separates its parts by commas; {@link Integer#MAX_VALUE} if there is no
     * limit}
     */
    public int maxValues() {
        return maxValues;
    }

    /** {@return the smallest number; {@link Long#MIN_VALUE} if there is no limit} */
    public long min() {
        return min;
    }

    /** {@return the largest number; {@link Long#MAX_VALUE} if there is no limit} */
    public long max() {
        return max;
    }

    /** {@return whether a text may have no character outside ASCII} */
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

        /**
         * The fewest characters of a text.
         *
         * @param value counted inclusively
         * @return this builder
         */
        public Builder minLength(int value) {
            minLength = value;
            return this;
        }

        /**
         * The most characters of a text.
         *
         * @param value counted inclusively
         * @return this builder
         */
        public Builder maxLength(int value) {
            maxLength = value;
            return this;
        }

        /**
         * The fewest elements of a list.
         *
         * @param value counted inclusively
         * @return this builder
         */
        public Builder minItems(int value) {
            minItems = value;
            return this;
        }

        /**
         * The most elements of a list.
         *
         * @param value counted inclusively
         * @return this builder
         */
        public Builder maxItems(int value) {
            maxItems = value;
            return this;
        }

        /**
         * The most parts of a text that separates its parts by commas.
         *
         * @param value counted inclusively
         * @return this builder
         */
        public Builder maxValues(int value) {
            maxValues = value;
            return this;
        }

        /**
         * The smallest number.
         *
         * @param value itself allowed
         * @return this builder
         */
        public Builder min(long value) {
            min = value;
            return this;
        }

        /**
         * The largest number.
         *
         * @param value itself allowed
         * @return this builder
         */
        public Builder max(long value) {
            max = value;
            return this;
        }

        /**
         * Only characters of ASCII.
         *
         * @return this builder
         */
        public Builder ascii() {
            ascii = true;
            return this;
        }

        /** {@return the limits} */
        public Limits build() {
            return new Limits(this);
        }
    }
}
