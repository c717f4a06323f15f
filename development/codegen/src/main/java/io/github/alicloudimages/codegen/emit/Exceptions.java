package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ErrorCategory;
import java.util.Arrays;

/** The exceptions of the SDK that Javadoc speaks of. */
final class Exceptions {

    private Exceptions() {}

    /** Imports of all of them. */
    static String imports() {
        return "import io.github.alicloudimages.core.error.ClientException;\n"
                + "import io.github.alicloudimages.core.error.InvalidRequestException;\n"
                + Template.lines(
                        Arrays.asList(ErrorCategory.values()),
                        category -> "import io.github.alicloudimages.core.error." + category.exceptionClass() + ";");
    }
}
