package io.github.alicloudimages.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes one Javadoc comment: plain text with inline tags goes in, escaped and wrapped lines come out. An inline tag is
 * never broken over two lines.
 */
final class Javadoc {

    /** Indentation of a top-level class. */
    static final int OUTER = 0;
    /** Indentation of the members of a top-level class. */
    static final int MEMBER = 4;
    /** Indentation of the members of a nested class. */
    static final int NESTED_MEMBER = 8;

    private static final int COLUMNS = 120;
    private static final String CLOSING = " */";

    private final int width;
    private final List<List<String>> paragraphs = new ArrayList<>();
    private final List<List<String>> tags = new ArrayList<>();

    private Javadoc(int indent) {
        this.width = COLUMNS - indent - " * ".length();
    }

    static Javadoc at(int indent) {
        return new Javadoc(indent);
    }

    /** A paragraph of sentences; empty ones are left out. */
    Javadoc paragraph(String... sentences) {
        List<String> words = words(String.join(" ", sentences));
        if (!words.isEmpty()) {
            if (!paragraphs.isEmpty()) {
                words.set(0, "<p>" + words.get(0));
            }
            paragraphs.add(words);
        }
        return this;
    }

    /** A block tag, such as {@code @return}. */
    Javadoc tag(String name, String text) {
        List<String> words = new ArrayList<>();
        words.add(name);
        words.addAll(words(text));
        tags.add(words);
        return this;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(wrap(paragraph, ""));
        }
        if (lines.size() == 1 && tags.isEmpty() && lines.get(0).length() < width - CLOSING.length()) {
            return "/** " + lines.get(0) + CLOSING;
        }
        if (!tags.isEmpty()) {
            lines.add("");
        }
        for (List<String> tag : tags) {
            lines.addAll(wrap(tag, "    "));
        }
        StringBuilder comment = new StringBuilder("/**\n");
        for (String line : lines) {
            comment.append((" * " + line).stripTrailing()).append('\n');
        }
        return comment.append(CLOSING).toString();
    }

    private List<String> wrap(List<String> words, String continuation) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > continuation.length() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(continuation);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Splits at white space outside of inline tags, and escapes there what Javadoc would take for markup. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                continue;
            }
            if (c == '{' && (depth > 0 || text.startsWith("{@", i))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
            word.append(depth > 0 ? String.valueOf(c) : escape(c));
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String escape(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '@' -> "&#64;";
            default -> String.valueOf(c);
        };
    }
}
