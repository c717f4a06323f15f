package io.github.alicloudimages.examples;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the command line says, and the environment where the command line is silent. */
final class Settings {

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private boolean live;
    private boolean help;

    private Settings() {}

    static Settings of(List<String> arguments, Map<String, String> environment) {
        Settings settings = new Settings();
        for (Setting setting : Setting.values()) {
            settings.put(setting, environment.get(setting.variable()));
        }
        settings.read(arguments);
        return settings;
    }

    /** Whether to call the real cloud. */
    boolean live() {
        return live;
    }

    boolean help() {
        return help;
    }

    @Nullable
    String find(Setting setting) {
        String given = values.get(setting);
        return given != null || live ? given : setting.onTheFake();
    }

    String get(Setting setting) {
        check(setting);
        String value = find(setting);
        return value == null ? "" : value;
    }

    /** Stops the example, with all that is missing at once. */
    void check(Setting... needed) {
        StringBuilder missing = new StringBuilder();
        for (Setting setting : needed) {
            if (find(setting) == null) {
                missing.append(line(setting));
            }
        }
        if (!missing.isEmpty()) {
            throw new Stopped("On the real cloud this needs, as argument or in the environment:" + missing);
        }
    }

    static String usage() {
        StringBuilder usage = new StringBuilder("Arguments, each with a value but the first:"
                + "\n  --live                call the real cloud; credentials as the SDK finds them");
        for (Setting setting : Setting.values()) {
            usage.append(line(setting));
        }
        return usage.toString();
    }

    private static String line(Setting setting) {
        return String.format("%n  %-21s %-27s %s", setting.argument(), setting.variable(), setting.meaning());
    }

    private void read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--live")) {
                live = true;
            } else if (argument.equals("--help")) {
                help = true;
            } else if (i + 1 < arguments.size()) {
                put(named(argument), arguments.get(++i));
            } else {
                throw new Stopped(named(argument).argument() + " needs a value.");
            }
        }
    }

    private void put(Setting setting, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(setting, value);
        }
    }

    private static Setting named(String argument) {
        for (Setting setting : Setting.values()) {
            if (setting.argument().equals(argument)) {
                return setting;
            }
        }
        throw new Stopped("There is no argument " + argument + ".\n" + usage());
    }
}
