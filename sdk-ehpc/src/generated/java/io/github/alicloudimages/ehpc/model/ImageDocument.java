// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc.model;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Documentation that comes with an image, as returned by GetImage.
 *
 * <p>Immutable and thread-safe.
 */
public final class ImageDocument extends Shape {

    static final Schema<ImageDocument> SCHEMA =
            new Schema<>(
                    "ImageDocument",
                    Member.of("documentId", "DocumentId", Member.Kind.STRING).trimmed(),
                    Member.of("document", "Document", Member.Kind.STRING),
                    Member.of("encodingMode", "EncodingMode", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String documentId;
    private final @Nullable String document;
    private final @Nullable String encodingMode;

    private ImageDocument(Builder builder) {
        this.documentId = builder.documentId;
        this.document = builder.document;
        this.encodingMode = builder.encodingMode;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with everything that is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Identifier of the document. It is a text here, but a number in the entries of ListImages.
     *
     * <p>On the wire: {@code DocumentId}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String documentId() {
        return documentId;
    }

    /**
     * Content of the document, encoded as told by {@code encodingMode}.
     *
     * <p>On the wire: {@code Document}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String document() {
        return document;
    }

    /**
     * Encoding of the content. The possible values are not published.
     *
     * <p>On the wire: {@code EncodingMode}.
     *
     * @return the value, or {@code null} if the answer does not hold it
     */
    public @Nullable String encodingMode() {
        return encodingMode;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> documentId;
            case 1 -> document;
            case 2 -> encodingMode;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link ImageDocument}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<ImageDocument> {

        private @Nullable String documentId;
        private @Nullable String document;
        private @Nullable String encodingMode;

        private Builder() {}

        private Builder(ImageDocument from) {
            this.documentId = from.documentId;
            this.document = from.document;
            this.encodingMode = from.encodingMode;
        }

        /**
         * Identifier of the document. It is a text here, but a number in the entries of ListImages.
         *
         * <p>On the wire: {@code DocumentId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder documentId(@Nullable String value) {
            this.documentId = value;
            return this;
        }

        /**
         * Content of the document, encoded as told by {@code encodingMode}.
         *
         * <p>On the wire: {@code Document}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder document(@Nullable String value) {
            this.document = value;
            return this;
        }

        /**
         * Encoding of the content. The possible values are not published.
         *
         * <p>On the wire: {@code EncodingMode}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder encodingMode(@Nullable String value) {
            this.encodingMode = value;
            return this;
        }

        @Override
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.documentId = (String) value;
                case 1 -> this.document = (String) value;
                case 2 -> this.encodingMode = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public ImageDocument build() {
            return new ImageDocument(this);
        }
    }
}
