package io.github.alicloudimages.core.pipeline.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.protocol.internal.Answer;
import io.github.alicloudimages.core.protocol.internal.MalformedAnswer;
import io.github.alicloudimages.core.protocol.internal.ShapeCodec;
import java.io.IOException;
import java.util.Map;

/**
 * Reads the answer of an operation that has no model into a map. The only place on the way of a call that needs
 * databind, which is not loaded before.
 */
final class GenericAnswerDecoder implements AnswerDecoder<GenericResponse> {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Override
    public Answer<GenericResponse> decode(byte[] body) throws MalformedAnswer {
        Answer<GenericResponse> answer = ShapeCodec.decode(GenericResponse.SCHEMA, body);
        if (answer.builder() instanceof GenericResponse.Builder builder) {
            builder.body(read(body));
        }
        return answer;
    }

    @Override
    public GenericResponse.Builder empty() {
        return GenericResponse.builder();
    }

    private static Map<String, Object> read(byte[] body) throws MalformedAnswer {
        try {
            return MAPPER.readValue(body, OBJECT);
        } catch (JsonProcessingException malformed) {
            throw new MalformedAnswer("The body is not valid JSON.");
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading bytes cannot fail", impossible);
        }
    }
}
