package io.github.alicloudimages.benchmarks.report;

import io.github.alicloudimages.benchmarks.Contender;
import io.github.alicloudimages.benchmarks.Results;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;

/** Four bar charts in one picture. */
final class Chart {

    private static final Color OURS = new Color(0xE8590C);
    private static final Color OTHERS = new Color(0x8A94A0);

    private Chart() {}

    static void write(Results cold, Results steady, Path file) throws IOException {
        List<CategoryChart> charts = List.of(
                bars("Cold start: main to first answer, ms", cold, "millis", 1),
                bars("Processor time per call, 8 threads, µs", steady, "cpuMicros8", 1),
                bars("Garbage per call, 8 threads, KB", steady, "bytes8", 1000),
                bars("Calls per second, 8 threads, thousands", steady, "callsPerSecond8", 1000));
        BitmapEncoder.saveBitmap(charts, 2, 2, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }

    /** The bars of this SDK have a colour of their own; XChart colours by series. */
    private static CategoryChart bars(String title, Results results, String metric, double divisor) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(720)
                .height(360)
                .title(title)
                .theme(Styler.ChartTheme.XChart)
                .build();
        List<String> contenders = results.contenders(metric);
        List<Double> ours = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (String contender : contenders) {
            double value = results.median(contender, metric) / divisor;
            boolean own = contender.equals(Contender.IMAGES);
            ours.add(own ? value : null);
            others.add(own ? null : value);
        }
        chart.addSeries("this SDK", contenders, ours).setFillColor(OURS);
        chart.addSeries("others", contenders, others).setFillColor(OTHERS);
        CategoryStyler style = chart.getStyler();
        style.setOverlapped(true);
        style.setAvailableSpaceFill(0.7);
        style.setLabelsVisible(true);
        style.setLabelsPosition(0.5);
        style.setLegendVisible(false);
        style.setPlotGridVerticalLinesVisible(false);
        style.setYAxisMin(0.0);
        style.setYAxisDecimalPattern("#,##0");
        style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        style.setChartBackgroundColor(Color.WHITE);
        return chart;
    }
}
