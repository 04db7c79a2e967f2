package se.diarium.web.api.vocabulary;

import java.util.List;
import java.util.Locale;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.web.text.Language;

/**
 * A kind of document of a governance model on the wire.
 *
 * @param kind the kind of record that it is
 * @param each whether each of those it may be for has one of its own, so that one of them must be named
 * @param documentFor the bodies and units that it may be for
 */
public record DocumentKindView(String code, String name, String kind, boolean each, List<HolderView> documentFor) {

    /** A body or unit that a document may be for. */
    public record HolderView(String code, String name) {}

    static List<DocumentKindView> of(GovernanceModel model, Language language) {
        Locale locale = language.locale();
        return model.kinds().stream()
                .map(kind -> new DocumentKindView(
                        kind.code(),
                        kind.name().in(locale),
                        kind.record(),
                        kind.making().each() != null,
                        model.holdersOf(kind).stream()
                                .map(holder -> new HolderView(
                                        holder.code(), holder.name().in(locale)))
                                .toList()))
                .toList();
    }
}
