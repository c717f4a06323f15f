/** What runs in the processes that are measured, and the server that they call. */
package io.github.alicloudimages.benchmarks.harness;
