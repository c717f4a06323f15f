package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.polling.Progress;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;

/** A bar for each thing, redrawn in place. */
final class BarScreen implements Screen {

    private static final int REDRAWN_EACH_MILLIS = 100;

    private static final int CELLS = 30;

    private final List<ProgressBar> bars = new CopyOnWriteArrayList<>();

    BarScreen(PrintStream out) {
        out.flush(); // the bars go their own way to the terminal
    }

    @Override
    public Line line(String name) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(100)
                .setRenderer(BarScreen::drawn)
                .continuousUpdate() // also if only the text has changed
                .setUpdateIntervalMillis(REDRAWN_EACH_MILLIS)
                .build();
        bars.add(bar);
        return new Line() {
            @Override
            public void show(Progress progress) {
                if (progress.percent() != null) {
                    bar.stepTo(progress.percent());
                }
                bar.setExtraMessage(progress.status());
            }

            @Override
            public void end(String result) {
                bar.setExtraMessage(result);
            }
        };
    }

    private static String drawn(ProgressState state, int width) {
        int percent = (int) state.getCurrent();
        int filled = CELLS * percent / 100;
        String name = state.getTaskName();
        String line = String.format(
                "%s [%s%s] %3d%%  %s",
                name.isEmpty() ? "  " : String.format("%-14s", name),
                "=".repeat(filled),
                " ".repeat(CELLS - filled),
                percent,
                state.getExtraMessage());
        // As wide as the terminal, to wipe out what was there before.
        return line.length() > width ? line.substring(0, width) : line + " ".repeat(width - line.length());
    }

    /** The bars stay where they are, and what is printed next comes below. */
    @Override
    public void close() {
        bars.forEach(ProgressBar::close);
    }
}
