package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageCache;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Prepares image caches, and tells how far they are. */
@RestController
class ImagesController {

    /** What whoever asks for an image can wait for. Building it takes longer, and is looked at by its id. */
    private static final WaiterOptions NOT_LONG =
            WaiterOptions.builder().timeout(Duration.ofSeconds(20)).build();

    private final EciClient eci;
    private final ImageCacheProperties place;

    ImagesController(EciClient eci, ImageCacheProperties place) {
        this.eci = eci;
        this.place = place;
    }

    record Wanted(@NotBlank String name, @NotEmpty List<@NotBlank String> images) {}

    record Image(
            @Nullable String id,
            @Nullable String name,
            @Nullable String status,
            @Nullable String progress,
            List<String> images) {

        static Image of(ImageCache cache) {
            return new Image(
                    cache.imageCacheId(),
                    cache.imageCacheName(),
                    cache.status() == null ? null : cache.status().toString(),
                    cache.progress(),
                    cache.images());
        }
    }

    /** The same name twice, here or on another machine, is one image cache. */
    @PostMapping("/images")
    ResponseEntity<Image> prepare(@Valid @RequestBody Wanted wanted) {
        EnsuredImageCache ensured = eci.ensureImageCache(
                CreateImageCacheRequest.builder()
                        .imageCacheName(wanted.name())
                        .images(wanted.images())
                        .securityGroupId(place.securityGroupId())
                        .vSwitchId(place.vswitchId())
                        .build(),
                NOT_LONG);
        Image image = Image.of(ensured.imageCache());
        return ResponseEntity.accepted()
                .location(URI.create("/images/" + image.id()))
                .body(image);
    }

    @GetMapping("/images/{id}")
    Image image(@PathVariable String id) {
        return eci.describeImageCaches(request -> request.imageCacheId(id)).imageCaches().stream()
                .findFirst()
                .map(Image::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no image cache " + id));
    }
}
