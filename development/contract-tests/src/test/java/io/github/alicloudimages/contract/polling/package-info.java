@NullMarked
package io.github.alicloudimages.contract.polling;

import org.jspecify.annotations.NullMarked;
