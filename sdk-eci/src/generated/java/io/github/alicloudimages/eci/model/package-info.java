// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
/** Requests, responses and their parts: Elastic Container Instance, API version 2018-08-08. */
@NullMarked
package io.github.alicloudimages.eci.model;

import org.jspecify.annotations.NullMarked;
