package se.diarium.application.render;

import org.commonmark.node.Node;

/** Makes a file of one format from a parsed document. */
public interface DocumentRenderer {

    /** The bytes of the file; the title goes into its metadata. */
    byte[] render(String title, Node document);

    /** The name's ending, with its dot. */
    String extension();

    /** The media type of what is made. */
    String mediaType();
}
