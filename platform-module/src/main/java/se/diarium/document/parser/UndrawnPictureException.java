package se.diarium.document.parser;

import java.io.IOException;

/** A picture of a page that cannot be drawn, as when its format has no decoder here. */
final class UndrawnPictureException extends IOException {

    private static final long serialVersionUID = 1L;

    UndrawnPictureException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
