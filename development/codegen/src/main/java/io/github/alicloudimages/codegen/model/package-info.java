/** The api model: its records, its reader and its rules. */
@NullMarked
package io.github.alicloudimages.codegen.model;

import org.jspecify.annotations.NullMarked;
