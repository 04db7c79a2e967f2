package se.diarium.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook of texts. */
final class Workbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** @param table rows one a line, cells separated by semicolons */
    Workbook sheet(String name, String table) {
        Sheet sheet = workbook.createSheet(name);
        table.lines().forEach(line -> {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : line.split(";")) {
                row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
            }
        });
        return this;
    }

    byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
