package io.github.alicloudimages.testkit.internal.metadata;

import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions to the metadata, which have no action to go by: method and path are their names. */
public final class MetadataNames {

    public static final String TOKEN = "PUT /latest/api/token";
    public static final String ROLE = "GET /latest/meta-data/ram/security-credentials/";
    public static final String KEY = "GET /latest/meta-data/ram/security-credentials/{role}";
    public static final List<String> ALL = List.of(TOKEN, ROLE, KEY);

    static final String ROLES = "/latest/meta-data/ram/security-credentials/";

    private MetadataNames() {}

    /** The name of a question; null if the request is not one. */
    public static @Nullable String of(ReceivedRequest request) {
        if (!request.path().startsWith("/latest/")) {
            return null;
        }
        String name = request.method() + " " + request.path();
        return name.startsWith(ROLE) && name.length() > ROLE.length() ? KEY : name;
    }
}
