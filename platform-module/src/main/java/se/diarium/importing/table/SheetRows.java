package se.diarium.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the cells of a sheet into rows; cells that a workbook leaves out are empty. */
final class SheetRows implements SheetContentsHandler {

    private static final int WIDEST = 1000;

    private final Consumer<TableRow> rows;
    private List<String> cells = new ArrayList<>();

    SheetRows(Consumer<TableRow> rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column < WIDEST) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text == null ? "" : text.strip());
        }
    }

    @Override
    public void endRow(int row) {
        rows.accept(new TableRow(row + 1, cells));
    }
}
