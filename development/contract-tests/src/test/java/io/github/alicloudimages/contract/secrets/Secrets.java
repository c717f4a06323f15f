package io.github.alicloudimages.contract.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.RegistryCredential;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The secrets that the tests send, what carries them, and the forms in which they might come back. */
final class Secrets {

    /** With everything that some encoder escapes; no half of it stands in any other text of the tests. */
    static final String PASSWORD = "Pwd-\u00e4\ud83d\ude00/\"q\\b&=<>'+%41 end-of-Pwd";

    static final String KEY_SECRET = "Key5ecretOfTheSecretTests";
    static final String STS_TOKEN = "Sts+T0ken/OfTheSecretTests==";
    static final String BEARER_TOKEN = "Bearer.T0ken-OfTheSecretTests";

    static final List<String> ALL = List.of(PASSWORD, KEY_SECRET, STS_TOKEN, BEARER_TOKEN);

    private static final String HEX = "0123456789abcdef";

    private Secrets() {}

    static StaticCredentialsProvider sts() {
        return StaticCredentialsProvider.of(Credentials.of("STS.id", KEY_SECRET, STS_TOKEN));
    }

    static StaticCredentialsProvider bearer() {
        return StaticCredentialsProvider.bearer(BEARER_TOKEN);
    }

    static CreateImageCacheRequest createImageCache() {
        return CreateImageCacheRequest.builder()
                .imageCacheName("cache")
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1")
                .images("nginx:1")
                .imageRegistryCredentials(ImageRegistryCredential.builder()
                        .server("registry.example")
                        .userName("reader")
                        .password(PASSWORD)
                        .build())
                .build();
    }

    static AddImageRequest addImage() {
        return AddImageRequest.builder()
                .name("image")
                .containerImageSpec(ContainerImageSpec.builder()
                        .registryUrl("registry.example/app:1")
                        .registryCredential(RegistryCredential.builder()
                                .server("registry.example")
                                .userName("reader")
                                .password(PASSWORD)
                                .build())
                        .build())
                .build();
    }

    /** How a server may quote a text, by name. */
    static Map<String, UnaryOperator<String>> forms() {
        Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
        forms.put("raw", text -> text);
        forms.put("form", text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
        forms.put("percent-encoded", Secrets::percent);
        forms.put("percent-encoded in lower case", text -> percent(text).replaceAll("%2F", "%2f"));
        forms.put("percent-encoded twice", text -> percent(percent(text)));
        forms.put("JSON", Secrets::json);
        forms.put("JSON with escaped slashes", text -> json(text).replace("/", "\\/"));
        forms.put("JSON in ASCII", text -> escaped(json(text), ""));
        forms.put("JSON safe for HTML", text -> escaped(json(text), "&=<>'"));
        forms.put("JSON in JSON", text -> json(json(text)));
        forms.put("JSON in a form", text -> URLEncoder.encode(json(text), StandardCharsets.UTF_8));
        forms.put("JSON in JSON in a form", text -> URLEncoder.encode(json(json(text)), StandardCharsets.UTF_8));
        return forms;
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String json(String text) {
        String quoted = Json.quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String escaped(String text, String characters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7e || characters.indexOf(c) >= 0) {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(HEX.charAt((c >> shift) & 15));
                }
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Fails if a secret is in the text, in any of the forms, or the beginning or the end of one. */
    static void assertNoneIn(String what, String text) {
        for (String secret : ALL) {
            forms().forEach((form, encoding) ->
                    assertThat(text).as("%s (%s)", what, form).doesNotContain(encoding.apply(secret)));
        }
        assertThat(text).as(what).doesNotContain("Pwd-", "end-of-Pwd", "5ecretOf", "T0ken");
    }

    /** All that an exception says to somebody who prints it or its parts. */
    static String everythingOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        thrown.printStackTrace(printer);
        if (thrown instanceof ServiceException service) {
            printer.println(service.rawBody());
            printer.println(service.errorMessage());
        }
        if (thrown instanceof ResponseParseException unreadable) {
            printer.println(unreadable.rawBody());
        }
        return text.toString();
    }
}
