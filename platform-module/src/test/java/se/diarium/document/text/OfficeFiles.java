package se.diarium.document.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small spreadsheets, presentations and rich text, by the extension of the file. */
public final class OfficeFiles {

    private OfficeFiles() {}

    public static Path write(Path file, String text) throws IOException {
        String name = file.getFileName().toString();
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "xlsx" -> write(new XSSFWorkbook(), text, out);
                case "xls" -> write(new HSSFWorkbook(), text, out);
                case "pptx" -> write(new XMLSlideShow(), text, out);
                case "ppt" -> write(new HSLFSlideShow(), text, out);
                default -> out.write(("{\\rtf1\\ansi " + text + "\\par}").getBytes(StandardCharsets.US_ASCII));
            }
        }
        return file;
    }

    private static void write(Workbook workbook, String text, OutputStream out) throws IOException {
        try (workbook) {
            workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
        }
    }

    private static void write(SlideShow<?, ?> show, String text, OutputStream out) throws IOException {
        try (show) {
            show.createSlide().createTextBox().setText(text);
            show.write(out);
        }
    }
}
