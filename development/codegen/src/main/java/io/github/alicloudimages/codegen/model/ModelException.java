package io.github.alicloudimages.codegen.model;

import java.util.List;

/** An api model that cannot be read or breaks a rule. The message lists every problem with its place in the file. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String file, List<String> problems) {
        super(file + ":\n  " + String.join("\n  ", problems));
    }
}
