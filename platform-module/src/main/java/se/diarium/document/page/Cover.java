package se.diarium.document.page;

import java.io.Serializable;

/**
 * A place of a page that is to be covered.
 *
 * @param page from 1
 */
public record Cover(int page, Box box) implements Serializable {

    private static final long serialVersionUID = 1L;
}
