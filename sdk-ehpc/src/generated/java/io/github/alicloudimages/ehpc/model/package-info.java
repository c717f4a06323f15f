// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
/** Requests, responses and their parts: E-HPC Instant, API version 2023-07-01. */
@NullMarked
package io.github.alicloudimages.ehpc.model;

import org.jspecify.annotations.NullMarked;
