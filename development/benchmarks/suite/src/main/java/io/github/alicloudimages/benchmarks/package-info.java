/** Runs the benchmarks, each measured process on a JVM of its own, and writes the report. */
package io.github.alicloudimages.benchmarks;
