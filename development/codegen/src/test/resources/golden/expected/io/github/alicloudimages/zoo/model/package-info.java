// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
/** Requests, responses and their parts: Zoological Garden, API version 2020-02-02. */
@NullMarked
package io.github.alicloudimages.zoo.model;

import org.jspecify.annotations.NullMarked;
