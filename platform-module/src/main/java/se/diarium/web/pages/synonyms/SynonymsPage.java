package se.diarium.web.pages.synonyms;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.synonym.SynonymList;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** The list, each entry in a form that changes or removes it. */
final class SynonymsPage extends InternalPage {

    static final String TEMPLATE = "synonymer.get";

    private final SynonymList list;

    SynonymsPage(PageTools tools, TransactionService transactions, SynonymList list) {
        super(tools, transactions);
        this.list = list;
    }

    @Override
    protected Page page(PageRequest request) {
        SynonymsJson entries = SynonymsJson.of(list.all());
        SynonymsView view = new SynonymsView(entries.items(), null);
        return Page.of(TEMPLATE, request.speech().of("synonyms.title"), view, entries);
    }
}
