package se.diarium.web.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook: the rows on a sheet whose headings stay in sight and are printed on every page, and what the extract is on
 * another one. Texts are written as texts, so that none is taken for a formula.
 */
final class XlsxWriter implements ExtractWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LETTER = 256;
    private static final int WIDEST = 60;

    /** As the format writes "page of pages" in a footer. */
    private static final String PAGE_OF_PAGES = "&P / &N";

    private final Extract extract;
    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet;
    private final CellStyle day;
    private int rows;

    XlsxWriter(Extract extract, OutputStream out) {
        this.extract = extract;
        this.out = out;
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(extract.title());
        sheet = workbook.createSheet("1");
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        CellStyle heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        Row first = sheet.createRow(rows++);
        for (int i = 0; i < extract.columns().size(); i++) {
            Extract.Column column = extract.columns().get(i);
            Cell cell = first.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, Math.min(WIDEST, column.width()) * LETTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        Footer footer = sheet.getFooter();
        footer.setLeft(extract.title());
        footer.setRight(PAGE_OF_PAGES);
    }

    @Override
    public void row(List<?> cells) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                fill(row.createCell(i), value);
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            sheet.setAutoFilter(new CellRangeAddress(
                    0, Math.max(0, rows - 1), 0, extract.columns().size() - 1));
            Sheet about = workbook.createSheet("2");
            about.setColumnWidth(0, WIDEST * LETTER);
            int line = 0;
            about.createRow(line++).createCell(0).setCellValue(extract.title());
            for (String note : extract.notes()) {
                about.createRow(line++).createCell(0).setCellValue(note);
            }
            workbook.write(out);
        }
    }
}
