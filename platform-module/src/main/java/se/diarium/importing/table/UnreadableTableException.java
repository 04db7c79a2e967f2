package se.diarium.importing.table;

import java.io.IOException;

/** The file is no table that can be read. */
public final class UnreadableTableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
