package se.diarium.web.api.lists;

import se.diarium.publishing.PublicForms;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListQuestion;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.RegisterListing;

/** Lists the records the caller may see, as JSON or as an extract in a file. */
final class ListRecordsGet extends RegisterListGet<ListedRecord> {

    private final RegisterListing listing;
    private final PublicForms forms;

    ListRecordsGet(ApiTools api, ListTools tools, PublicForms forms) {
        super(api, tools, RecordQuestion.parameters());
        this.listing = tools.listing();
        this.forms = forms;
    }

    @Override
    ListQuestion<ListedRecord> question(Question given, boolean internal) {
        return RecordQuestion.read(
                given,
                listing.bodies(),
                internal ? Readership.STAFF : Readership.EXTRACT,
                listing.calendar().today(),
                Days.ALL);
    }

    @Override
    Object internal(ListedRecord row, ListWords words, Links links) {
        return RecordLineView.of(row, words, links);
    }

    @Override
    Object handedOut(ListedRecord row, ListWords words, Links links) {
        return PublicLineView.of(forms.of(row), words, links);
    }
}
