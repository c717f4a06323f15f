package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Starts an example: settings, the cloud, the question before anything is changed, and what went wrong. */
final class Launcher {

    private final PrintStream out;
    private final BooleanSupplier consent;

    Launcher(PrintStream out, BooleanSupplier consent) {
        this.out = out;
        this.consent = consent;
    }

    /** Runs an example that only reads. */
    static void reading(String[] arguments, Example example, Setting... needed) {
        changing(arguments, "", example, needed);
    }

    /**
     * Runs an example that creates, changes or deletes something; on the real cloud it asks first.
     *
     * @param plan what it is about to do
     * @param needed what it has to know for that
     */
    static void changing(String[] arguments, String plan, Example example, Setting... needed) {
        Launcher launcher = new Launcher(System.out, new Consent(System.in, System.out));
        if (!launcher.run(List.of(arguments), System.getenv(), plan, example, needed)) {
            System.exit(1);
        }
    }

    /** Whether it went well; if not, it has been said why. */
    boolean run(
            List<String> arguments, Map<String, String> environment, String plan, Example example, Setting... needed) {
        try {
            Settings settings = Settings.of(arguments, environment);
            if (settings.help()) {
                out.println(Settings.usage());
                return true;
            }
            settings.check(Setting.REGION);
            settings.check(needed);
            try (Cloud cloud = Cloud.open(settings)) {
                if (settings.live() && !plan.isEmpty()) {
                    ask(settings, plan, needed);
                }
                example.run(cloud, out);
            }
            return true;
        } catch (Stopped stopped) {
            out.println(stopped.getMessage());
        } catch (AlibabaCloudException failure) {
            out.println();
            out.println(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
        return false;
    }

    private void ask(Settings settings, String plan, Setting... needed) {
        out.println("This is the real cloud, " + settings.get(Setting.REGION) + ". About to " + plan + ", with");
        for (Setting setting : needed) {
            out.printf("  %-21s %s%n", setting.argument(), settings.get(setting));
        }
        if (!consent.getAsBoolean()) {
            throw new Stopped("Nothing was done.");
        }
    }
}
