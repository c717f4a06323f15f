package io.github.alicloudimages.examples;

import java.io.PrintStream;

/** What every program here is. */
@FunctionalInterface
interface Example {

    void run(Cloud cloud, PrintStream out);
}
