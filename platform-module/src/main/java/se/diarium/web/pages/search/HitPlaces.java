package se.diarium.web.pages.search;

import java.util.function.Function;
import se.diarium.register.number.Diarienummer;
import se.diarium.search.EntryType;
import se.diarium.search.Hit;
import se.diarium.web.http.Links;

/**
 * Where hits are.
 *
 * @param cases address of a case
 * @param records address of a record by its id
 * @param files address of a record's file by the record's id
 */
public record HitPlaces(
        Function<Diarienummer, String> cases, Function<String, String> records, Function<String, String> files) {

    /** The public pages. */
    public static HitPlaces forCitizens(Links links) {
        return new HitPlaces(links::publicCase, links::publicRecord, links::publicFile);
    }

    /** The API. */
    public static HitPlaces inApi(Links links) {
        return new HitPlaces(links::apiCase, links::apiRecord, links::apiContent);
    }

    /** Of the case or the record. */
    public String of(Hit hit) {
        return hit.type() == EntryType.CASE
                ? cases.apply(new Diarienummer(hit.series(), hit.year(), hit.number()))
                : records.apply(hit.id());
    }

    /** Of a page of the record's file; null where the page is not known. */
    public String page(Hit hit, int page) {
        return page == 0 ? null : files.apply(hit.id()) + "#page=" + page;
    }
}
