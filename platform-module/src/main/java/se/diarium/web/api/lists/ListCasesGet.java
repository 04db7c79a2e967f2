package se.diarium.web.api.lists;

import se.diarium.publishing.PublicForms;
import se.diarium.register.listing.ListedCase;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.Links;
import se.diarium.web.lists.CaseQuestion;
import se.diarium.web.lists.ListQuestion;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RegisterListing;

/** Lists the cases the caller may see, as JSON or as an extract in a file. */
final class ListCasesGet extends RegisterListGet<ListedCase> {

    private final RegisterListing listing;
    private final PublicForms forms;

    ListCasesGet(ApiTools api, ListTools tools, PublicForms forms) {
        super(api, tools, CaseQuestion.parameters());
        this.listing = tools.listing();
        this.forms = forms;
    }

    @Override
    ListQuestion<ListedCase> question(Question given, boolean internal) {
        return CaseQuestion.read(given, listing.bodies(), listing.calendar().today());
    }

    @Override
    Object internal(ListedCase row, ListWords words, Links links) {
        return CaseLineView.of(row, words, links);
    }

    @Override
    Object handedOut(ListedCase row, ListWords words, Links links) {
        return CaseLineView.forOthers(row, forms, words, links);
    }
}
