package se.diarium.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A PDF of pages with lines of text, each line 20 points below the one before it, the first 100 points below the upper edge of A4. */
final class PdfFile {

    private static final int TOP = 742;
    private static final int LINE = 20;

    private PdfFile() {}

    /** @param pages each with its lines */
    static byte[] of(List<List<String>> pages) {
        List<String> objects = new ArrayList<>();
        String kids =
                pages.stream().map(page -> 4 + 2 * pages.indexOf(page) + " 0 R").collect(Collectors.joining(" "));
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        for (List<String> lines : pages) {
            String content = content(lines);
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
                    + (objects.size() + 2) + " 0 R>>");
            objects.add("<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        }
        return written(objects);
    }

    private static String content(List<String> lines) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            content.append("BT /F 12 Tf 72 ").append(TOP - LINE * i).append(" Td (");
            content.append(lines.get(i).replaceAll("([()\\\\])", "\\\\$1")).append(") Tj ET\n");
        }
        return content.toString();
    }

    private static byte[] written(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(file, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(file, "%010d 00000 n \n".formatted(place)));
        write(file, "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
