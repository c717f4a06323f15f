package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.error.Violation;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From requests to parameters and from bodies to answers, for the pipeline's use: the one door to the codec. */
public final class ShapeCodec {

    private static final ShapeAccess MODELS = ShapeAccess.get();

    private ShapeCodec() {}

    /**
     * What the request itself says of the member that is filled for this reason.
     *
     * @return {@code null} if the operation has no such member, or the request leaves it out
     */
    public static @Nullable String given(Shape request, Member.Role role) {
        int index = MODELS.schemaOf(request).indexOf(role);
        return index < 0 ? null : (String) MODELS.valueOf(request, index);
    }

    /** Whether the operation has a member that is filled for this reason. */
    public static boolean has(Schema<?> schema, Member.Role role) {
        return schema.indexOf(role) >= 0;
    }

    /**
     * Everything that is wrong with a request.
     *
     * @param region fills the region where left out
     * @param clientToken fills the client token where left out
     */
    public static List<Violation> violations(Shape request, @Nullable String region, @Nullable String clientToken) {
        return new RequestCheck(region, clientToken).of(request);
    }

    /** The parameters of a request; region and client token as in {@link #violations}. */
    public static Parameters encode(Shape request, @Nullable String region, @Nullable String clientToken) {
        Parameters parameters = new Parameters();
        new ParameterWriter(parameters, region, clientToken).write(request);
        return parameters;
    }

    /** Whether a text can be sent as it is: it has no half of a surrogate pair. */
    public static boolean isEncodable(String text) {
        return RequestCheck.unpairedSurrogate(text) < 0;
    }

    /**
     * Reads an answer.
     *
     * @throws MalformedAnswer if the body is not a JSON object, or a member has a value of another kind
     */
    public static <T extends Shape> Answer<T> decode(Schema<T> schema, byte[] body) throws MalformedAnswer {
        return AnswerReader.read(schema, body);
    }

    /** A builder with nothing set. */
    public static <T extends Shape> ShapeBuilder<T> builder(Schema<T> schema) {
        return MODELS.newBuilder(schema);
    }
}
