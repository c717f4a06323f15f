package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.polling.Progress;
import io.github.alicloudimages.core.polling.ProgressEvent;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of text whenever something has changed, for files and logs. */
final class PlainScreen implements Screen {

    /** So many percent. */
    private static final int WORTH_A_LINE = 25;

    private final PrintStream out;

    PlainScreen(PrintStream out) {
        this.out = out;
    }

    @Override
    public Line line(String name) {
        return new PlainLine(name);
    }

    @Override
    public void close() {}

    private final class PlainLine implements Line {

        private final String name;
        private String last = "";

        PlainLine(String name) {
            this.name = name;
        }

        @Override
        public void show(Progress progress) {
            String event = lastOf(progress.newEvents());
            String news = progress.status() + (progress.percent() == null ? 0 : progress.percent() / WORTH_A_LINE);
            if (!news.equals(last) || !event.isEmpty()) {
                last = news;
                String percent = progress.percent() == null ? "" : progress.percent() + "%";
                print(progress.elapsed(), String.format("%-9s %4s  %s", progress.status(), percent, event));
            }
        }

        @Override
        public void end(String result) {
            if (!name.isEmpty()) {
                print(null, result);
            }
        }

        private void print(@Nullable Duration time, String text) {
            String begin = name.isEmpty() ? "  " : String.format("%-14s", name);
            String line = String.format("%s %7s  %s", begin, time == null ? "" : Report.time(time), text);
            out.println(line.stripTrailing());
        }
    }

    private static String lastOf(List<ProgressEvent> events) {
        return events.isEmpty() ? "" : events.get(events.size() - 1).toString();
    }
}
