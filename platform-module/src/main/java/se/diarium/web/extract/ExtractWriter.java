package se.diarium.web.extract;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes an extract a row at a time; closing it completes the file and leaves the stream open. */
public interface ExtractWriter extends Closeable {

    /** @param cells texts, numbers, days, or null, one for each column */
    void row(List<?> cells) throws IOException;
}
