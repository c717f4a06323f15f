package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.retry.RetrySafety;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of a call without the call: plans and signs a request that nobody sends, and judges an answer to it. */
final class Rehearsal {

    private static final Credentials CREDENTIALS = Credentials.of("rehearsal", "rehearsal");
    /** Longer than any machine stands still. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private static final byte[] ANSWER = "{\"RequestId\":\"rehearsal\"}".getBytes(StandardCharsets.US_ASCII);

    private Rehearsal() {}

    static void of(ServiceDescription service) {
        PipelineSettings settings = settings(service);
        PipelineParts parts = PipelineParts.of(settings);
        CallPlan<GenericResponse> plan =
                new CallPlanner(settings).plan(Request.OPERATION, new Request(), RequestOptions.NONE);
        HttpRequest unused = new CallState<>(plan, parts, Effects.atOnce()).begin(CREDENTIALS);
        Verdict<GenericResponse> unusedToo =
                parts.judge().answered(plan, new Sent(CREDENTIALS, null), new HttpResponse(200, Map.of(), ANSWER));
    }

    private static PipelineSettings settings(ServiceDescription service) {
        return new PipelineSettings(
                service,
                null,
                Network.PUBLIC,
                URI.create("https://rehearsal.invalid"),
                new Rehearsed(),
                false,
                RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256),
                ParameterPlacement.BODY,
                new Timeouts(null, LIMIT, LIMIT),
                LIMIT,
                RetryPolicy.standard(),
                true,
                "",
                new Rehearsed(),
                false,
                List.of(),
                Timing.SYSTEM);
    }

    /** Two texts, of which the pipeline fills one. */
    private static final class Request extends ServiceRequest {

        static final Schema<Request> SCHEMA =
                new Schema<>(
                        "Request",
                        Member.of("name", "Name", Member.Kind.STRING).required(),
                        Member.of("clientToken", "ClientToken", Member.Kind.STRING)
                                .clientToken()) {
                    @Override
                    protected ShapeBuilder<Request> newBuilder() {
                        throw new IllegalStateException("Requests are not read.");
                    }
                };

        static final Operation<Request, GenericResponse> OPERATION =
                new Operation<>("Rehearsal", RetrySafety.CLIENT_TOKEN, null, null, SCHEMA, GenericResponse.SCHEMA);

        @Override
        protected Schema<?> schema() {
            return SCHEMA;
        }

        @Override
        protected @Nullable Object value(int member) {
            return member == 0 ? "rehearsal" : null;
        }
    }

    /** Whom nobody asks for credentials, and what nothing is sent with. */
    private static final class Rehearsed implements CredentialsProvider, HttpTransport {

        @Override
        public Credentials resolve() {
            return CREDENTIALS;
        }

        @Override
        public HttpResponse send(HttpRequest request) throws IOException {
            throw new IOException("A rehearsal sends nothing.");
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
            return CompletableFuture.failedFuture(new IOException("A rehearsal sends nothing."));
        }

        @Override
        public void close() {}
    }
}
