package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of {@code ALGORITHM Credential=id,SignedHeaders=a;b,Signature=hex}. The three stand in any order: the older
 * official client puts the signed headers last.
 */
record AcsAuthorization(String algorithm, String accessKeyId, List<String> signedHeaders, String signature) {

    private static final Pattern FORM = Pattern.compile("(ACS3-[A-Z0-9-]+) (\\w+=[^,]*(?:,\\w+=[^,]*)*)");

    private static final Set<String> PARTS = Set.of("Credential", "SignedHeaders", "Signature");

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^,\\s]+)");

    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    static AcsAuthorization parse(String header) {
        Matcher matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            throw malformed();
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : matcher.group(2).split(",", -1)) {
            int equals = part.indexOf('=');
            if (parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw malformed();
            }
        }
        String id = parts.getOrDefault("Credential", "");
        String signature = parts.getOrDefault("Signature", "");
        if (!parts.keySet().equals(PARTS)
                || id.isEmpty()
                || !HEX.matcher(signature).matches()) {
            throw malformed();
        }
        List<String> signedHeaders =
                List.of(parts.getOrDefault("SignedHeaders", "").split(";"));
        return new AcsAuthorization(matcher.group(1), id, signedHeaders, signature);
    }

    private static Refusal malformed() {
        return new Refusal(
                400,
                "IncompleteSignature",
                "The Authorization header has to read"
                        + " 'ALGORITHM Credential=id,SignedHeaders=names,Signature=lower-case-hex'.");
    }

    /** The key id of a header that may be malformed elsewhere. */
    static @Nullable String accessKeyIdOf(String header) {
        Matcher matcher = CREDENTIAL.matcher(header);
        return matcher.find() ? matcher.group(1) : null;
    }
}
