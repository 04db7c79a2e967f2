package se.diarium.web.pages.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;

/** What the kinds of document of the governance model in force are called. */
public final class DocumentWords {

    private final CurrentModel models;

    public DocumentWords(CurrentModel models) {
        this.models = models;
    }

    /** All names of each kind, former ones among them, by its code; none where the region has no model. */
    Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        kinds().forEach(kind -> names.put(kind.code(), names(kind)));
        return names;
    }

    private static List<String> names(DocumentKind kind) {
        List<String> names = new ArrayList<>(kind.names().formerly());
        names.addAll(kind.names().alsoCalled());
        Stream.of(kind.name().sv(), kind.name().en(), kind.names().plural())
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    /** The kind's name, or its code where the model in force does not have it. */
    public String name(String code, Locale language) {
        return current()
                .flatMap(version -> version.model().kind(code))
                .map(kind -> kind.name().in(language))
                .orElse(code);
    }

    private Stream<DocumentKind> kinds() {
        return current().stream().flatMap(version -> version.model().kinds().stream());
    }

    private Optional<ModelVersion> current() {
        return models.current();
    }
}
