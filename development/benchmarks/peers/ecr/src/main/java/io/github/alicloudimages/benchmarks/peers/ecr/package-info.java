/** A client that is compared with. */
package io.github.alicloudimages.benchmarks.peers.ecr;
