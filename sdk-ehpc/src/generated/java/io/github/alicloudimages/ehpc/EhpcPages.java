// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.polling.internal.Pages;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;

/** How the pages of the operations of E-HPC Instant follow each other. */
final class EhpcPages {

    static final Pages<ListImagesRequest, ListImagesResponse, ImageSummary> LIST_IMAGES = Pages.byNumber(
            ListImagesResponse::images,
            ListImagesRequest::pageNumber,
            ListImagesResponse::pageSize,
            ListImagesResponse::totalCount,
            (request, number) -> request.toBuilder().pageNumber(number).build());

    private EhpcPages() {}
}
