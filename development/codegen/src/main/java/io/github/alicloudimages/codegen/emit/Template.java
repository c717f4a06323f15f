package io.github.alicloudimages.codegen.emit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java text with holes such as {@code $name}. What fills a hole is taken as it is. */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\$([a-zA-Z]+)");
    private static final Pattern LINE_OF_ONE_HOLE = Pattern.compile("(?m)^ *\\$([a-zA-Z]+)\n");

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private Template(String text) {
        this.text = text;
    }

    static Template of(String text) {
        return new Template(text);
    }

    Template with(String hole, String value) {
        values.put(hole, value);
        return this;
    }

    /** Fills a hole with one text for each item, on lines of its own. */
    <T> Template withEach(String hole, Collection<T> items, Function<T, String> text) {
        return with(hole, lines(items, text));
    }

    static <T> String lines(Collection<T> items, Function<T, String> text) {
        return items.stream()
                .map(text)
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The text with all holes filled; a line whose only hole stays empty is dropped. */
    String fill() {
        String present = LINE_OF_ONE_HOLE
                .matcher(text)
                .replaceAll(line -> value(line.group(1)).isEmpty() ? "" : Matcher.quoteReplacement(line.group()));
        return HOLE.matcher(present).replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1))));
    }

    private String value(String hole) {
        String value = values.get(hole);
        if (value == null) {
            throw new IllegalStateException("nothing fills $" + hole + " of\n" + text);
        }
        return value;
    }

    /** A Java string literal. */
    static String literal(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Java string literals with commas between them. */
    static String literals(Collection<String> values) {
        return values.stream().map(Template::literal).collect(Collectors.joining(", "));
    }
}
