package se.diarium.document.text;

import java.util.List;

/**
 * The tables of a file, as those of a document are.
 *
 * @param mimetype the type detected from the content, without parameters
 * @param tables in the order of the file, each as rows of cells' texts; none of a file whose tables are read otherwise
 */
public record FileTables(String mimetype, List<List<List<String>>> tables) {

    public FileTables {
        tables = List.copyOf(tables);
    }
}
