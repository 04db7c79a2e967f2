package se.diarium.web.api.lists;

import java.util.Optional;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** What the lists of the API share: what they are made of, their words and the parameters that say which form they have. */
record ListTools(RegisterListing listing, Texts texts) {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    ListWords words(ApiRequest request) {
        return listing.words(new Speech(texts, request.language()));
    }

    static int limit(ApiRequest request) {
        return request.number("limit", 1, MOST, USUAL);
    }

    /** The format of the file that is asked for; empty for JSON. */
    static Optional<ExtractFormat> format(ApiRequest request) {
        String format = request.parameter("format");
        if (format == null || format.equals("json")) {
            return Optional.empty();
        }
        return Optional.of(ExtractFormat.byCode(format)
                .orElseThrow(
                        () -> RequestException.field(ProblemKind.INVALID, "format", "oneOf", "json, csv, xlsx, pdf")));
    }

    /** Whether the internal form is asked for, which it is unless the public one is. */
    static boolean isInternal(ApiRequest request) {
        String form = request.parameter("form");
        if (form == null || form.equals("internal")) {
            return true;
        }
        if (form.equals("public")) {
            return false;
        }
        throw RequestException.field(ProblemKind.INVALID, "form", "oneOf", "internal, public");
    }
}
