package se.diarium.web.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of extracts, each with as many rows as it is good for. */
public enum ExtractFormat {
    CSV("text/csv;charset=UTF-8;header=present", 100_000) {
        @Override
        public ExtractWriter open(Extract extract, OutputStream out) throws IOException {
            return new CsvWriter(extract, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 100_000) {
        @Override
        public ExtractWriter open(Extract extract, OutputStream out) {
            return new XlsxWriter(extract, out);
        }
    },
    /** The marks that let a PDF be read aloud are held in memory until it is complete, so it takes fewer rows. */
    PDF("application/pdf", 5_000) {
        @Override
        public ExtractWriter open(Extract extract, OutputStream out) throws IOException {
            return new PdfWriter(extract, out);
        }
    };

    private final String mediaType;
    private final int mostRows;

    ExtractFormat(String mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    /** Begins a file. */
    public abstract ExtractWriter open(Extract extract, OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public int mostRows() {
        return mostRows;
    }

    /** The name in addresses and of files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExtractFormat> byCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
