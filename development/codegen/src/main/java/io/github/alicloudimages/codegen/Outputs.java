package io.github.alicloudimages.codegen;

import io.github.alicloudimages.codegen.emit.ErrorPage;
import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.GatewayModel;
import io.github.alicloudimages.codegen.model.ModelReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is generated from the models in a directory. */
final class Outputs {

    private static final String GATEWAY_MODULE = "sdk-core";
    private static final String GATEWAY_MODEL = "src/main/errors/gateway.json";

    private Outputs() {}

    /**
     * The sources of each product; with the model of the gateway also the sources of the core, and the page of errors.
     *
     * @param directory a product module, or the root of the repository
     */
    static List<Output> of(Path directory) throws IOException {
        List<Output> outputs = new ArrayList<>();
        List<ApiModel> products = new ArrayList<>();
        for (Product product : Product.in(directory)) {
            ApiModel api = ModelReader.read(product.model());
            products.add(api);
            outputs.add(new GeneratedTree(product.module(), Generator.generate(api, name(product.model()))));
        }
        Path core = directory.resolve(GATEWAY_MODULE);
        Path model = core.resolve(GATEWAY_MODEL);
        if (Files.exists(model)) {
            GatewayModel gateway = ModelReader.readGateway(model);
            outputs.add(new GeneratedTree(core, Generator.generate(gateway, name(model))));
            outputs.add(new GeneratedFile(directory, "docs/errors.md", ErrorPage.emit(products, gateway)));
        }
        return outputs;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
