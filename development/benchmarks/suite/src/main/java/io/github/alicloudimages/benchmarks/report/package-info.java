/** Turns results into a page and a chart. */
package io.github.alicloudimages.benchmarks.report;
