package se.diarium.web.pages.about;

import java.util.List;
import se.diarium.web.http.ContactSettings;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.text.Speech;

/** The accessibility statement (tillgänglighetsredogörelse). Source: lagen (2018:1937) om tillgänglighet till digital offentlig service. */
final class AccessibilityPage extends PublicPage {

    private final ContactSettings settings;
    private final ContactFacts contact;

    AccessibilityPage(PageTools tools, ContactSettings settings, ContactFacts contact) {
        super(tools);
        this.settings = settings;
        this.contact = contact;
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        String assessed = settings.assessed() == null
                ? speech.of("accessibility.assessed.not")
                : speech.of("accessibility.assessed.on", speech.day(settings.assessed()));
        StatementView view = new StatementView(assessed, contact.ofAuthority(speech), List.<Fact>of());
        return Page.of("tillganglighet.get", speech.of("accessibility.title"), view, view);
    }
}
