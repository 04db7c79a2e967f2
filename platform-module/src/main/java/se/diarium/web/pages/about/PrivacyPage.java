package se.diarium.web.pages.about;

import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.text.Speech;

/** What is done with personal data. Source: Regulation (EU) 2016/679, articles 13 and 14. */
final class PrivacyPage extends PublicPage {

    private final ContactFacts contact;

    PrivacyPage(PageTools tools, ContactFacts contact) {
        super(tools);
        this.contact = contact;
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        StatementView view = new StatementView("", contact.ofAuthority(speech), contact.ofDataProtection(speech));
        return Page.of("personuppgifter.get", speech.of("privacy.title"), view, view);
    }
}
