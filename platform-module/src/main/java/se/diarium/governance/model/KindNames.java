package se.diarium.governance.model;

import java.util.List;

/**
 * What a kind of document is called.
 *
 * @param plural the Swedish name of several; null for the same as the one
 * @param title of one document, with {@code {from}} and {@code {to}} for the years it is for and {@code {body}} for the genitive of
 *     whose it is; null for the name
 * @param formerly what it was called before
 * @param alsoCalled what it is called besides
 * @param examples documents of the kind that the region has
 */
public record KindNames(
        Name name, String plural, String title, List<String> formerly, List<String> alsoCalled, List<String> examples) {

    public KindNames {
        formerly = List.copyOf(formerly);
        alsoCalled = List.copyOf(alsoCalled);
        examples = List.copyOf(examples);
    }
}
