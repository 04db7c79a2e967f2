package se.diarium.web.lists;

import java.io.IOException;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.RegisterLists;
import se.diarium.web.extract.ExtractFile;

/**
 * A list as it is asked for: what is in it and in which order.
 *
 * @param <R> its rows
 */
public interface ListQuestion<R> {

    /** Where the page that is asked for begins; null for the first. */
    String after();

    /** A page of the answer. Called inside a transaction. */
    ListPage<R> rows(RegisterLists lists, String after, int most);

    /** How many rows there are in all. Called inside a transaction. */
    long count(RegisterLists lists);

    /**
     * The whole answer as a file.
     *
     * @param internal whether it is for those who work with the register, or to be handed out
     */
    ExtractFile extract(ListExtracts extracts, ListExtracts.Wanted<R> wanted, boolean internal) throws IOException;
}
