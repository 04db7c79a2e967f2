package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.number.DiarienummerReader;

/** Suggests metadata from the text of a document, each with the place it was found. Plain rules, one class a field. */
public final class DocumentSuggester {

    private final NumberRule numbers;
    private final BodyRule bodies;
    private final UnitRule units;
    private final TitleRule titles;
    private final DecisionRule decisions;
    private final OwnAuthority authority;
    private final Letterhead letterhead;
    private final ForeignNumberRule foreignNumbers;
    private final SenderRule senders;
    private final AddresseeRule addressees;
    private final DirectionRule directions;
    private final PersonalNumberFinder personalNumbers = new PersonalNumberFinder();

    /** @param authorityName the authority whose register this is; empty when unknown */
    public DocumentSuggester(DiarienummerReader reader, List<KnownBody> bodies, String authorityName) {
        BodyNames names = new BodyNames(bodies);
        this.numbers = new NumberRule(reader);
        this.bodies = new BodyRule(names);
        this.units = new UnitRule(names);
        this.titles = new TitleRule(names, numbers);
        this.decisions = new DecisionRule(names);
        this.authority = new OwnAuthority(authorityName, names);
        this.letterhead = new Letterhead(authority);
        this.foreignNumbers =
                new ForeignNumberRule(bodies.stream().map(KnownBody::code).collect(Collectors.toSet()));
        this.senders = new SenderRule(authority, letterhead);
        this.addressees = new AddresseeRule(authority, names, letterhead);
        this.directions = new DirectionRule(authority, names);
    }

    /** @param text as {@link ExtractedText#text()} */
    public Suggestions suggest(String text) {
        Page page = new Page(text);
        Optional<Mailing> mail = Mailing.of(page, authority);
        Origin origin = letterhead.origin(page);
        List<Suggestion<KnownBody>> body = bodies.find(page);
        NumberRule.Numbers number = numbers.find(page, origin == Origin.FOREIGN ? Optional.empty() : first(body));
        List<Suggestion<String>> official = OfficialRule.find(page);
        List<Suggestion<String>> title = titles.find(page, mail);
        List<Suggestion<String>> sender = senders.find(page, mail, origin);
        List<Suggestion<String>> recipient = addressees.find(page, mail, origin);
        List<Suggestion<String>> personal = personalNumbers(page);
        List<Suggestion<String>> ours = Stream.concat(number.own().stream(), number.references().stream())
                .toList();
        return new Suggestions(
                KindRule.find(page, title, mail.isPresent()),
                directions.find(page, mail, origin, sender, recipient),
                number.own(),
                number.references(),
                foreignNumbers.find(page, ours),
                DateRule.find(page, mail),
                ReceivedRule.find(page, mail),
                title,
                body,
                units.find(page),
                official,
                EmailRule.find(page, first(official)),
                sender,
                recipient,
                ProposalRule.find(page),
                RecipientRule.find(page),
                decisions.find(page),
                personal,
                SecrecyRule.find(page, personal));
    }

    private List<Suggestion<String>> personalNumbers(Page page) {
        return personalNumbers.find(page.text()).stream()
                .map(found -> page.suggestion(found.number(), found.start(), found.end()))
                .toList();
    }

    private static <T> Optional<T> first(List<Suggestion<T>> suggestions) {
        return suggestions.stream().findFirst().map(Suggestion::value);
    }
}
