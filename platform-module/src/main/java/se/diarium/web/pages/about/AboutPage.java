package se.diarium.web.pages.about;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.diarium.intake.DocumentRequests;
import se.diarium.publishing.PublicRegister;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.text.Speech;

/** What the register is: how fresh, what is left out and why, and how to ask for a document. */
final class AboutPage extends PublicPage {

    private final PublicRegister register;
    private final SearchIndex index;
    private final DocumentRequests requests;
    private final ContactFacts contact;

    /** @param index the public one */
    AboutPage(
            PageTools tools,
            PublicRegister register,
            SearchIndex index,
            DocumentRequests requests,
            ContactFacts contact) {
        super(tools);
        this.register = register;
        this.index = index;
        this.requests = requests;
        this.contact = contact;
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        IndexHealth health = index.health();
        Optional<Instant> last = register.latest(1).stream()
                .map(record -> record.publication().publishedAt())
                .findFirst();
        AboutView view = new AboutView(freshness(health, last, speech), requests.isOpen(), contact.ofAuthority(speech));
        AboutJson json = new AboutJson(last.orElse(null), health.entries(), behind(health), health.complete());
        return Page.of("om.get", speech.of("about.title"), view, json);
    }

    private static List<Fact> freshness(IndexHealth health, Optional<Instant> last, Speech speech) {
        List<Fact> facts = new ArrayList<>();
        last.ifPresent(
                at -> facts.add(new Fact(speech.of("about.fresh.published"), speech.minute(at), at.toString(), "")));
        facts.add(Fact.of(speech.of("about.fresh.entries"), speech.of("number", health.entries())));
        facts.add(Fact.of(
                speech.of("about.fresh.search"),
                health.complete()
                        ? speech.of("about.fresh.behind", behind(health))
                        : speech.of("search.building", health.percent())));
        return facts;
    }

    private static long behind(IndexHealth health) {
        return Math.max(0, health.goal() - health.reached());
    }
}
