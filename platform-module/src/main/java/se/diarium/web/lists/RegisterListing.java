package se.diarium.web.lists;

import java.io.IOException;
import java.util.concurrent.Callable;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.RegisterLists;
import se.diarium.register.number.Numbering;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;

/** What lists and figures are made of for those who work with the register, over the API and on pages. */
public record RegisterListing(
        RegisterLists lists, ListExtracts extracts, Bodies bodies, Numbering numbering, RegisterCalendar calendar) {

    /** Runs work in a read-only transaction; it may be run again. */
    @FunctionalInterface
    public interface Reading {
        <T> T read(Callable<T> work);
    }

    /** What the codes in lists are called. */
    public ListWords words(Speech speech) {
        return new ListWords(speech, bodies, numbering);
    }

    /**
     * The whole list as a file, its rows read some at a time, each in a transaction of their own.
     *
     * @param internal whether it is for those who work with the register, or to be handed out
     * @throws RequestException if there are more rows than the format takes
     */
    public <R> ExtractFile extract(
            ExtractFormat format, ListWords words, boolean internal, ListQuestion<R> question, Reading reading)
            throws IOException {
        long count = reading.read(() -> question.count(lists));
        ListExtracts.Pages<R> pages = after -> reading.read(() -> question.rows(lists, after, ListExtracts.BATCH));
        return question.extract(extracts, new ListExtracts.Wanted<>(format, words, count, pages), internal);
    }
}
