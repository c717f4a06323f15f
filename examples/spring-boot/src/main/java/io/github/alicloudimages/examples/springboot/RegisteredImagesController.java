package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows which container images are registered with E-HPC Instant. */
@RestController
class RegisteredImagesController {

    private final EhpcClient ehpc;

    RegisteredImagesController(EhpcClient ehpc) {
        this.ehpc = ehpc;
    }

    @GetMapping("/registered-images")
    List<String> names() {
        ListImagesRequest containers =
                ListImagesRequest.builder().imageType(ImageType.CONTAINER).build();
        return ehpc.listImagesPaginator(containers).items().stream()
                .map(image -> image.name() + " " + image.version())
                .toList();
    }
}
