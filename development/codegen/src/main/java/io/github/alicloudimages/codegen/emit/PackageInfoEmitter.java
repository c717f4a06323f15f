package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;

/** The description of the package of models. */
public final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    public static SourceFile emit(ApiModel api) {
        String text = Template.of("""
                        /** Requests, responses and their parts: $title, API version $version. */
                        @NullMarked
                        package $package;

                        import org.jspecify.annotations.NullMarked;
                        """)
                .with("title", api.title())
                .with("version", api.version())
                .with("package", api.modelPackage())
                .fill();
        return SourceFile.ofPackage(api.modelPackage(), text);
    }
}
