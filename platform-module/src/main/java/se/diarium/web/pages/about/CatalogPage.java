package se.diarium.web.pages.about;

import java.io.IOException;
import se.diarium.web.http.ContactSettings;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;
import se.diarium.web.text.Texts;

/** What data there is, for those who collect descriptions of open data. */
final class CatalogPage extends PageWebScript {

    private final Texts texts;
    private final ContactSettings contact;
    private final String authority;

    CatalogPage(PageTools tools, Texts texts, ContactSettings contact, String authority) {
        super(tools, Audience.PUBLIC);
        this.texts = texts;
        this.contact = contact;
        this.authority = authority;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        Catalog catalog = new Catalog(texts, request.permanent(), request.permanentFiles(), authority, contact.email());
        return data(request, "application/ld+json", catalog.json());
    }
}
