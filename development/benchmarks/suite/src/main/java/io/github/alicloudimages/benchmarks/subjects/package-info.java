/** The clients that are measured in every build: this SDK's, and OkHttp alone. */
package io.github.alicloudimages.benchmarks.subjects;
