package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of {@code ALGORITHM Credential=id,SignedHeaders=a;b,Signature=hex}. */
record AcsAuthorization(String algorithm, String accessKeyId, List<String> signedHeaders, String signature) {

    private static final Pattern FORM =
            Pattern.compile("(ACS3-[A-Z0-9-]+) Credential=([^,]+),SignedHeaders=([^,]*),Signature=([0-9a-f]+)");

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^,\\s]+)");

    static AcsAuthorization parse(String header) {
        Matcher matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            throw new Refusal(
                    400,
                    "IncompleteSignature",
                    "The Authorization header has to read"
                            + " 'ALGORITHM Credential=id,SignedHeaders=names,Signature=lower-case-hex'.");
        }
        return new AcsAuthorization(
                matcher.group(1), matcher.group(2), List.of(matcher.group(3).split(";")), matcher.group(4));
    }

    /** The key id of a header that may be malformed elsewhere. */
    static @Nullable String accessKeyIdOf(String header) {
        Matcher matcher = CREDENTIAL.matcher(header);
        return matcher.find() ? matcher.group(1) : null;
    }
}
