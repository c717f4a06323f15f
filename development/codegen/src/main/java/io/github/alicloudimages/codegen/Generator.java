package io.github.alicloudimages.codegen;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import io.github.alicloudimages.codegen.emit.EnumEmitter;
import io.github.alicloudimages.codegen.emit.ErrorCatalogEmitter;
import io.github.alicloudimages.codegen.emit.ErrorCodeEmitter;
import io.github.alicloudimages.codegen.emit.OperationsEmitter;
import io.github.alicloudimages.codegen.emit.PackageInfoEmitter;
import io.github.alicloudimages.codegen.emit.PagesEmitter;
import io.github.alicloudimages.codegen.emit.ServiceEmitter;
import io.github.alicloudimages.codegen.emit.ShapeEmitter;
import io.github.alicloudimages.codegen.emit.SourceFile;
import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.GatewayModel;
import io.github.alicloudimages.codegen.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From an api model to all files of a product, formatted as the rest of the repository is. */
final class Generator {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Generator() {}

    /** The files by their paths below the source root. */
    static SortedMap<String, String> generate(ApiModel api, String modelFile) {
        return formatted(sources(api), modelFile);
    }

    /** The files of the core by their paths below the source root. */
    static SortedMap<String, String> generate(GatewayModel gateway, String modelFile) {
        return formatted(List.of(ErrorCatalogEmitter.emit(gateway)), modelFile);
    }

    private static SortedMap<String, String> formatted(List<SourceFile> sources, String modelFile) {
        String header =
                "// Generated from " + modelFile + " by development/codegen. Change the model, not this file.\n";
        SortedMap<String, String> files = new TreeMap<>();
        for (SourceFile file : sources) {
            files.put(file.path(), format(file.path(), header + file.text()));
        }
        return files;
    }

    private static List<SourceFile> sources(ApiModel api) {
        List<SourceFile> sources = new ArrayList<>();
        sources.add(PackageInfoEmitter.emit(api));
        api.enums().forEach((name, model) -> sources.add(EnumEmitter.emit(name, model, api)));
        api.structures().forEach((name, model) -> sources.add(ShapeEmitter.structure(name, model, api)));
        for (OperationModel operation : api.operations()) {
            sources.add(ShapeEmitter.request(operation, api));
            sources.add(ShapeEmitter.response(operation, api));
        }
        sources.add(ErrorCodeEmitter.emit(api));
        sources.add(ErrorCatalogEmitter.emit(api));
        sources.add(ServiceEmitter.emit(api));
        if (!PagesEmitter.paged(api).isEmpty()) {
            sources.add(PagesEmitter.emit(api));
        }
        for (OperationsEmitter.Kind kind : OperationsEmitter.Kind.values()) {
            sources.add(OperationsEmitter.emit(kind, api));
        }
        return sources;
    }

    private static String format(String path, String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException broken) {
            throw new IllegalStateException(path + " is no Java:\n" + source, broken);
        }
    }
}
