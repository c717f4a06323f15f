package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pipeline has to know about the product. */
public final class ServiceEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.endpoint.EndpointRules;
            import io.github.alicloudimages.core.endpoint.Network;
            import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;

            /** What the pipeline has to know about $title. */
            final class $class {

                static final ServiceDescription DESCRIPTION = new ServiceDescription(
                    $product,
                    $titleText,
                    $version,
                    EndpointRules.builder($public, $vpc).regions($regions)$overrides.build(),
                    new $productErrorCatalog());

                private $class() {}
            }
            """;

    private ServiceEmitter() {}

    public static SourceFile emit(ApiModel api) {
        String name = api.product() + "Service";
        String body = Template.of(CLASS)
                .with("title", api.title())
                .with("class", name)
                .with("product", Template.literal(api.product()))
                .with("titleText", Template.literal(api.title()))
                .with("version", Template.literal(api.version()))
                .with("public", Template.literal(api.endpoints().publicPattern()))
                .with("vpc", Template.literal(api.endpoints().vpcPattern()))
                .with("regions", Template.literals(api.endpoints().regions()))
                .with("overrides", overrides(api))
                .with("productErrorCatalog", api.product() + "ErrorCatalog")
                .fill();
        return SourceFile.ofClass(api.packageName(), name, body);
    }

    private static String overrides(ApiModel api) {
        return api.endpoints().exceptions().entrySet().stream()
                .flatMap(region -> region.getValue().entrySet().stream()
                        .map(host -> override(region.getKey(), host.getKey(), host.getValue())))
                .collect(Collectors.joining());
    }

    private static String override(String region, String network, @Nullable String host) {
        return ".override(" + Template.literal(region) + ", Network." + network.toUpperCase(Locale.ROOT) + ", "
                + (host == null ? "null" : Template.literal(host)) + ")";
    }
}
