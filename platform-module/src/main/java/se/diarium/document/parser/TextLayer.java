package se.diarium.document.parser;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import se.diarium.document.page.Box;

/** Runs in the child process: writes text invisibly above a picture of the page, so that it can be searched, read aloud and copied. */
final class TextLayer {

    private static final Box PAGE = new Box(0, 0, 1, 1);
    private static final int PERCENT = 100;
    private static final int MILLE = 1000;

    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final PDPageContentStream content;

    TextLayer(PDPageContentStream content) {
        this.content = content;
    }

    /** @param gone where no text is left */
    void write(PageGlyphs page, List<Box> gone) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (isLeft(glyph, gone) && !(run.isEmpty() && glyph.text().isBlank())) {
                run.add(glyph);
            } else {
                write(run);
                run.clear();
            }
        }
        write(run);
        content.endText();
    }

    private static boolean isLeft(Glyph glyph, List<Box> gone) {
        if (glyph.box() == null || glyph.text().isEmpty()) {
            return false;
        }
        Box middle = glyph.box().middle();
        return PAGE.overlaps(middle) && gone.stream().noneMatch(box -> box.overlaps(middle));
    }

    private void write(List<Glyph> run) throws IOException {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        run.forEach(glyph -> text.append(writable(glyph.text())));
        Point2D from = run.get(0).from();
        Point2D to = run.get(run.size() - 1).to();
        double size = run.get(0).size();
        double length = from.distance(to);
        double natural = font.getStringWidth(text.toString()) / MILLE * size;
        if (length <= 0 || natural <= 0) {
            return;
        }
        double along = (to.getX() - from.getX()) / length;
        double up = (to.getY() - from.getY()) / length;
        content.setFont(font, (float) size);
        content.setHorizontalScaling((float) (PERCENT * length / natural));
        content.setTextMatrix(new Matrix(
                (float) along, (float) up, (float) -up, (float) along, (float) from.getX(), (float) from.getY()));
        content.showText(text.toString());
    }

    /** In the characters that every reader has a font for; a middle dot stands for the others. */
    private String writable(String text) {
        StringBuilder writable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> writable.append(canWrite(character) ? character : "·"));
        return writable.toString();
    }

    private boolean canWrite(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException notInFont) {
            return false;
        }
    }
}
