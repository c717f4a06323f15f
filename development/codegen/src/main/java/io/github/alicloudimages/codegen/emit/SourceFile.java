package io.github.alicloudimages.codegen.emit;

/**
 * One generated file, not formatted yet.
 *
 * @param path below the source root, with slashes
 * @param text Java; imports that nothing uses are dropped by the formatter
 */
public record SourceFile(String path, String text) {

    static SourceFile ofClass(String packageName, String className, String body) {
        return new SourceFile(path(packageName, className), "package " + packageName + ";\n\n" + body);
    }

    static SourceFile ofPackage(String packageName, String text) {
        return new SourceFile(path(packageName, "package-info"), text);
    }

    private static String path(String packageName, String className) {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }
}
