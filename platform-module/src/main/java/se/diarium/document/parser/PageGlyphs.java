package se.diarium.document.parser;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What is written on a page.
 *
 * @param width of the page as it is shown, in points
 * @param height of the page as it is shown, in points
 */
record PageGlyphs(double width, double height, List<Glyph> glyphs) {

    /** In the form that {@link PageTexts} reads. */
    void write(DataOutputStream out) throws IOException {
        out.writeDouble(width);
        out.writeDouble(height);
        out.writeInt(glyphs.stream().mapToInt(glyph -> glyph.text().length()).sum());
        for (Glyph glyph : glyphs) {
            for (char character : glyph.text().toCharArray()) {
                out.writeChar(character);
                out.writeBoolean(glyph.box() != null);
                if (glyph.box() != null) {
                    out.writeFloat((float) glyph.box().x());
                    out.writeFloat((float) glyph.box().y());
                    out.writeFloat((float) glyph.box().width());
                    out.writeFloat((float) glyph.box().height());
                }
            }
        }
    }
}
