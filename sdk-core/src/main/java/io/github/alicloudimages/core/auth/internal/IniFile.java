package io.github.alicloudimages.core.auth.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sections of keys and values. A line that begins with {@code #} or {@code ;} is a comment, and so is what follows one of
 * them after a blank; a line that begins with a tab goes on with the value before; of two equal keys the later counts.
 */
public final class IniFile {

    /** What some editors put in front. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    private IniFile() {}

    public static IniFile parse(String text) {
        IniFile file = new IniFile();
        Map<String, String> section = null;
        String key = null;
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        for (String line : (Iterable<String>) whole.lines()::iterator) {
            String content = withoutComment(line).strip();
            if (content.isEmpty()) {
                continue;
            }
            if (line.startsWith("\t") && section != null && key != null) {
                section.merge(key, content, (before, more) -> before + "\n" + more);
            } else if (content.startsWith("[") && content.endsWith("]")) {
                String name = content.substring(1, content.length() - 1).strip();
                section = file.sections.computeIfAbsent(name, absent -> new LinkedHashMap<>());
                key = null;
            } else if (section != null) {
                int equals = content.indexOf('=');
                key = (equals < 0 ? content : content.substring(0, equals))
                        .strip()
                        .toLowerCase(Locale.ROOT);
                section.put(key, equals < 0 ? "" : content.substring(equals + 1).strip());
            }
        }
        return file;
    }

    private static String withoutComment(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '#' || c == ';') && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /** The keys, in lower case, and values of a section; {@code null} if there is none of this name. */
    public @Nullable Map<String, String> section(String name) {
        return sections.get(name);
    }
}
