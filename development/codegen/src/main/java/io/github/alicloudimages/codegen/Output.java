package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.util.List;

/** Generated files, and the place they belong to. */
interface Output {

    /** What {@link #write} would change: one line for each file. */
    List<String> differences() throws IOException;

    void write() throws IOException;
}
