package io.github.alicloudimages.core.observe.internal;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.protocol.internal.Parameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A request as a {@code curl} command for a POSIX shell, to be read and handed around: nothing in it is secret, so it
 * cannot be sent as it stands. Of the headers only those are shown in full that this library sets itself.
 */
public final class DebugCurl {

    private static final String HIDDEN = "*REDACTED*";

    private final UnaryOperator<String> mask;
    private final StringBuilder text = new StringBuilder(1024);

    private DebugCurl(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /**
     * The command.
     *
     * @param request signed, with its parameters in the query or in a form
     * @param mask takes the secrets of the call out of an encoded value
     */
    public static String of(HttpRequest request, UnaryOperator<String> mask) {
        DebugCurl curl = new DebugCurl(mask);
        String body = new String(request.body(), StandardCharsets.UTF_8);
        String shownBody = body.isEmpty() ? "" : curl.parameters(body);
        curl.text.append("curl -X ").append(request.method()).append(' ');
        curl.quote(curl.url(request.url()));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            curl.text.append(" \\\n  -H ");
            curl.quote(header.getKey() + ": " + shown(header.getKey(), header.getValue(), !shownBody.equals(body)));
        }
        if (!body.isEmpty()) {
            curl.text.append(" \\\n  --data-raw ");
            curl.quote(shownBody);
        }
        return curl.text.toString();
    }

    private String url(String url) {
        int query = url.indexOf('?') + 1;
        return query == 0 ? url : url.substring(0, query) + parameters(url.substring(query));
    }

    private String parameters(String form) {
        return Arrays.stream(form.split("&", -1)).map(this::parameter).collect(Collectors.joining("&"));
    }

    private String parameter(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            return mask.apply(pair);
        }
        String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        String value = pair.substring(equals + 1);
        return pair.substring(0, equals + 1) + (Parameters.isSecretName(name) ? HIDDEN : mask.apply(value));
    }

    private static String shown(String header, String value, boolean bodyHasSecrets) {
        if (PlainHeaders.contains(header)) {
            return value;
        }
        return switch (header) {
            case "authorization" ->
                value.replaceFirst("Credential=[^,]*", "Credential=<access key id>")
                        .replaceFirst("Signature=.*", "Signature=<signature>");
            case "x-acs-security-token" -> "<security token>";
            case "x-acs-bearer-token" -> "<bearer token>";
            case PlainHeaders.BODY_DIGEST -> bodyHasSecrets ? "<digest of the body>" : value;
            default -> HIDDEN;
        };
    }

    /** Within single quotes a shell reads everything as it stands, but the single quote itself. */
    private void quote(String word) {
        text.append('\'').append(word.replace("'", "'\\''")).append('\'');
    }
}
