package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command into program and arguments as a POSIX shell would, and does nothing else that a shell does: no
 * variables, no wildcards, no pipes.
 */
public final class CommandLine {

    private static final char NO_QUOTE = 0;

    private CommandLine() {}

    /**
     * Splits a command.
     *
     * @param windows whether a backslash is part of a path and not an escape
     * @throws ConfigurationException if it is empty, or a quote is not closed
     */
    public static List<String> split(String command, boolean windows) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = NO_QUOTE;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != NO_QUOTE && c == quote) {
                quote = NO_QUOTE;
            } else if (c == '\\' && !windows && i + 1 < command.length() && isEscape(quote, command.charAt(i + 1))) {
                word.append(command.charAt(++i));
                inWord = true;
            } else if (quote == NO_QUOTE && (c == '"' || c == '\'')) {
                quote = c;
                inWord = true;
            } else if (quote == NO_QUOTE && Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != NO_QUOTE) {
            throw new ConfigurationException("The command has a quote that is not closed.");
        }
        if (inWord) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            throw new ConfigurationException("The command is empty.");
        }
        return words;
    }

    /** Outside of quotes a backslash escapes anything, in double quotes only what means something there. */
    private static boolean isEscape(char quote, char next) {
        return quote == NO_QUOTE || (quote == '"' && (next == '"' || next == '\\' || next == '$' || next == '`'));
    }
}
