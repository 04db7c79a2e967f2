package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;
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
    private final PersonalNumberFinder personalNumbers = new PersonalNumberFinder();

    public DocumentSuggester(DiarienummerReader reader, List<KnownBody> bodies) {
        BodyNames names = new BodyNames(bodies);
        this.numbers = new NumberRule(reader);
        this.bodies = new BodyRule(names);
        this.units = new UnitRule(names);
        this.titles = new TitleRule(names, numbers);
        this.decisions = new DecisionRule(names);
    }

    /** @param text as {@link ExtractedText#text()} */
    public Suggestions suggest(String text) {
        Page page = new Page(text);
        List<Suggestion<KnownBody>> body = bodies.find(page);
        NumberRule.Numbers number = numbers.find(page, first(body));
        List<Suggestion<String>> official = OfficialRule.find(page);
        return new Suggestions(
                number.own(),
                number.references(),
                DateRule.find(page),
                titles.find(page),
                body,
                units.find(page),
                official,
                EmailRule.find(page, first(official)),
                ProposalRule.find(page),
                RecipientRule.find(page),
                decisions.find(page),
                personalNumbers(page));
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
