package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.error.CallReport;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.Violation;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.idempotency.ClientTokens;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.protocol.internal.Parameters;
import io.github.alicloudimages.core.protocol.internal.ShapeCodec;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The beginning of a call: fills what the caller left out, checks the request, encodes it once. */
final class CallPlanner {

    private static final byte[] NO_BODY = {};

    private final PipelineSettings settings;

    CallPlanner(PipelineSettings settings) {
        this.settings = settings;
    }

    <I extends ServiceRequest, O extends ServiceResponse> CallPlan<O> plan(
            Operation<I, O> operation, I request, RequestOptions options) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(options, "options");
        String region = ShapeCodec.given(request, Member.Role.REGION);
        if (region == null) {
            region = settings.region();
        }
        String clientToken = null;
        if (ShapeCodec.has(operation.input(), Member.Role.CLIENT_TOKEN)) {
            clientToken = ShapeCodec.given(request, Member.Role.CLIENT_TOKEN);
            if (clientToken == null) {
                clientToken = ClientTokens.random();
            }
        }
        List<Violation> violations = new ArrayList<>(0);
        if (settings.validateRequests()) {
            violations.addAll(ShapeCodec.violations(request, region, clientToken));
        }
        Parameters parameters = ShapeCodec.encode(request, region, clientToken);
        return plan(
                operation.name(),
                isRecognisable(clientToken) ? operation.retrySafety() : RetrySafety.UNSAFE,
                operation.tellsOutcome(),
                operation.absentCode(),
                clientToken,
                region,
                parameters,
                options,
                new AnswerDecoder.Typed<>(operation.output()),
                violations);
    }

    CallPlan<GenericResponse> plan(String action, Map<String, ?> given, RequestOptions options) {
        List<Violation> violations = new ArrayList<>(0);
        Parameters parameters = new Parameters();
        if (!isName(action)) {
            violations.add(new Violation("action", "is a name of letters and digits, such as ListUsage"));
        }
        GenericParameters.flatten(given, parameters, violations);
        String clientToken = parameters.pairs().get("ClientToken");
        if (clientToken != null && clientToken.isBlank()) {
            violations.add(new Violation("ClientToken", "is blank: the service could not tell a repetition by it"));
        }
        String region = parameters.pairs().getOrDefault("RegionId", settings.region());
        return plan(
                action,
                safetyOf(clientToken, options),
                null,
                null,
                clientToken,
                region,
                parameters,
                options,
                new GenericAnswerDecoder(),
                violations);
    }

    /** An action becomes the value of a header. */
    private static boolean isName(String action) {
        boolean fine = !action.isEmpty();
        for (int i = 0; i < action.length(); i++) {
            char c = action.charAt(i);
            fine &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return fine;
    }

    /** By a blank token the service would not know a repetition. */
    private static boolean isRecognisable(@Nullable String clientToken) {
        return clientToken == null || !clientToken.isBlank();
    }

    /** Of an operation that is not known, the worst is assumed unless the caller knows better. */
    private static RetrySafety safetyOf(@Nullable String clientToken, RequestOptions options) {
        if (options.readOnly()) {
            return RetrySafety.READ;
        }
        return clientToken == null ? RetrySafety.UNSAFE : RetrySafety.CLIENT_TOKEN;
    }

    private <O extends ServiceResponse> CallPlan<O> plan(
            String operation,
            RetrySafety retrySafety,
            @Nullable String tellsOutcome,
            @Nullable String absentCode,
            @Nullable String clientToken,
            @Nullable String region,
            Parameters parameters,
            RequestOptions options,
            AnswerDecoder<O> decoder,
            List<Violation> violations) {
        addFurther(options.parameters(), parameters, violations);
        URI endpoint = endpoint(region, violations);
        if (endpoint == null || !violations.isEmpty()) {
            throw invalid(operation, clientToken, violations);
        }
        parameters.complete();
        ParameterPlacement placement = orElse(options.parameterPlacement(), settings.parameterPlacement());
        boolean inBody = placement == ParameterPlacement.BODY;
        return new CallPlan<>(
                operation,
                retrySafety,
                tellsOutcome,
                absentCode,
                clientToken,
                endpoint,
                parameters,
                placement,
                inBody ? parameters.toForm() : NO_BODY,
                inBody ? "" : parameters.toQuery(),
                options.headers(),
                orElse(options.credentialsProvider(), settings.credentialsProvider()),
                timeouts(options),
                orElse(options.callTimeout(), settings.callTimeout()),
                orElse(options.retryPolicy(), settings.retryPolicy()),
                decoder);
    }

    private static void addFurther(Map<String, String> further, Parameters parameters, List<Violation> violations) {
        for (Map.Entry<String, String> parameter : further.entrySet()) {
            String name = parameter.getKey();
            String path = "parameter " + name;
            if (!ShapeCodec.isEncodable(name) || !ShapeCodec.isEncodable(parameter.getValue())) {
                violations.add(new Violation(path, "has half of a surrogate pair, which cannot be sent"));
            } else if (parameters.contains(name) || !parameters.addUnmodelled(name, parameter.getValue())) {
                violations.add(new Violation(path, "is set by the request already"));
            }
        }
    }

    private @Nullable URI endpoint(@Nullable String region, List<Violation> violations) {
        if (settings.endpoint() != null) {
            return settings.endpoint();
        }
        ServiceDescription service = settings.service();
        EndpointRules rules = service.endpoints();
        URI endpoint = region == null ? null : rules.find(region, settings.network());
        if (endpoint == null && region != null) {
            violations.add(
                    new Violation("regionId", rules.explainMissing(service.title(), region, settings.network())));
        } else if (endpoint == null && violations.isEmpty()) {
            violations.add(new Violation("regionId", "is required where the client has neither region nor endpoint"));
        }
        return endpoint;
    }

    private Timeouts timeouts(RequestOptions options) {
        Timeouts defaults = settings.timeouts();
        return new Timeouts(
                options.connectTimeout() == null ? defaults.connect() : options.connectTimeout(),
                orElse(options.readTimeout(), defaults.read()),
                orElse(options.attemptTimeout(), defaults.attempt()));
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static InvalidRequestException invalid(
            String operation, @Nullable String clientToken, List<Violation> violations) {
        StringBuilder message = new StringBuilder(operation).append(" was not sent, ");
        message.append(violations.size() == 1 ? "its request has a problem: " : "its request has problems: ");
        for (int i = 0; i < violations.size(); i++) {
            message.append(i == 0 ? "" : "; ").append(violations.get(i));
        }
        return new InvalidRequestException(
                message.append('.').toString(),
                violations,
                CallReport.builder()
                        .operation(operation)
                        .clientToken(clientToken)
                        .build());
    }
}
