// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo;

import io.github.alicloudimages.core.polling.internal.Pages;
import io.github.alicloudimages.zoo.model.Animal;
import io.github.alicloudimages.zoo.model.ListAnimalsRequest;
import io.github.alicloudimages.zoo.model.ListAnimalsResponse;

/** How the pages of the operations of Zoological Garden follow each other. */
final class ZooPages {

    static final Pages<ListAnimalsRequest, ListAnimalsResponse, Animal> LIST_ANIMALS = Pages.byToken(
            ListAnimalsResponse::animals,
            ListAnimalsResponse::nextToken,
            (request, token) -> request.toBuilder().nextToken(token).build());

    private ZooPages() {}
}
