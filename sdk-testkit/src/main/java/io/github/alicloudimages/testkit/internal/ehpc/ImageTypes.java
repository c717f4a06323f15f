package io.github.alicloudimages.testkit.internal.ehpc;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;

/** The parameter ImageType. */
final class ImageTypes {

    private ImageTypes() {}

    static String orDefault(Parameters parameters, String otherwise) {
        String type = parameters.text("ImageType");
        if (type == null) {
            return otherwise;
        }
        if (!type.equals("VM") && !type.equals("Container")) {
            throw new Refusal(400, "InvalidParams", "The specified parameter ImageType is invalid.");
        }
        return type;
    }
}
