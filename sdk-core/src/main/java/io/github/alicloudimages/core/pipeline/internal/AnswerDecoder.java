package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.internal.Answer;
import io.github.alicloudimages.core.protocol.internal.MalformedAnswer;
import io.github.alicloudimages.core.protocol.internal.ShapeCodec;

/** How the body of a successful answer is read. */
interface AnswerDecoder<O extends ServiceResponse> {

    Answer<O> decode(byte[] body) throws MalformedAnswer;

    /** The builder of an answer that the service did not have to give. */
    ShapeBuilder<O> empty();

    /** Reads the answer of an operation that has a model. */
    record Typed<O extends ServiceResponse>(Schema<O> schema) implements AnswerDecoder<O> {
        @Override
        public Answer<O> decode(byte[] body) throws MalformedAnswer {
            return ShapeCodec.decode(schema, body);
        }

        @Override
        public ShapeBuilder<O> empty() {
            return ShapeCodec.builder(schema);
        }
    }
}
