package io.github.alicloudimages.contract.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that users get. */
final class Sdk {

    static final String ROOT = "io.github.alicloudimages.";
    static final String CORE = ROOT + "core";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/contract/")
                    && !location.contains("/testkit/")
                    && !location.contains("/testing/")
                    && !location.contains("/usage/"))
            .importPackages("io.github.alicloudimages");

    static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + "testkit");

    private Sdk() {}
}
