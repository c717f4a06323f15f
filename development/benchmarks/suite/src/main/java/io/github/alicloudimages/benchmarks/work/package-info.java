/** Benchmarks within one JVM, by JMH. */
package io.github.alicloudimages.benchmarks.work;
