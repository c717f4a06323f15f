package io.github.alicloudimages.testkit.internal.record;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.http.NameValue;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.util.List;

/** Where the parameters of the operation stood; those for the gateway do not count. */
public record Placement(boolean inQuery, boolean inBody) {

    public static Placement of(ReceivedRequest request) {
        return new Placement(hasOwn(Parameters.queryOf(request)), hasOwn(Parameters.formOf(request)));
    }

    private static boolean hasOwn(List<NameValue> pairs) {
        return pairs.stream().anyMatch(pair -> !Parameters.isCommon(pair.name()));
    }
}
