package se.diarium.governance.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import se.diarium.decision.paper.docx.Picture;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Measure;

/** Draws the figures of an indicator over time with its targets, as a picture for a report. */
final class IndicatorChart {

    private static final int WIDTH = 1_320;
    private static final int HEIGHT = 540;

    /** So many points of the picture are a point of the paper, which makes it sharp in print. */
    private static final float SCALE = 3f;

    private static final float FONT = 24f;
    private static final Color LINE = new Color(0x00, 0x3d, 0x6b);
    private static final Color TARGET = new Color(0xb3, 0x47, 0x00);
    private static final BasicStroke DASHES =
            new BasicStroke(SCALE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {12}, 0);

    private final ReportWords words;

    IndicatorChart(ReportWords words) {
        this.words = words;
    }

    /**
     * @param figures answers with figures, those about the earliest day first; two at least
     * @param alternative what it shows, in words
     */
    Picture draw(Measure measure, List<Answer> figures, String alternative) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
        style(chart.getStyler());
        List<Date> days = figures.stream().map(IndicatorChart::day).toList();
        XYSeries outcome = chart.addSeries(
                words.text("chart.outcome"),
                days,
                figures.stream().map(Answer::figure).toList());
        outcome.setLineColor(LINE);
        outcome.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(LINE);
        List<BigDecimal> targets = Stream.of(measure.target(), measure.upper())
                .filter(target -> target != null)
                .toList();
        for (int i = 0; i < targets.size(); i++) {
            XYSeries target = chart.addSeries(
                    words.text(targets.size() == 1 ? "chart.target" : "chart.target." + i),
                    List.of(days.get(0), days.get(days.size() - 1)),
                    Collections.nCopies(2, targets.get(i)));
            target.setLineColor(TARGET).setLineStyle(DASHES);
            target.setMarker(SeriesMarkers.NONE);
        }
        return new Picture(png(chart), PictureType.PNG, alternative, WIDTH / SCALE, HEIGHT / SCALE);
    }

    private static void style(XYStyler style) {
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendFont(style.getLegendFont().deriveFont(FONT));
        style.setAxisTickLabelsFont(style.getAxisTickLabelsFont().deriveFont(FONT));
        style.setDatePattern("yyyy-MM");
        style.setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
        style.setLocale(Locale.forLanguageTag("sv-SE"));
    }

    private static Date day(Answer answer) {
        return Date.from(answer.day().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static byte[] png(XYChart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        chart.paint(image.createGraphics(), WIDTH, HEIGHT);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }
}
