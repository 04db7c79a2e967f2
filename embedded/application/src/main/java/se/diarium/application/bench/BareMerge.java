package se.diarium.application.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** The comparator of bundles: the PDF library's own merge of the files in a folder, without contents, bookmarks or numbers. */
public final class BareMerge {

    private BareMerge() {}

    /** @param args the folder and the file to write */
    public static void main(String[] args) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            merger.addSource(file.toFile());
        }
        merger.setDestinationFileName(args[1]);
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }
}
