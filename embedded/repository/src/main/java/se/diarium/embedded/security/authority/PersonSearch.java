package se.diarium.embedded.security.authority;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Finds people by words in their properties. All are looked at: a repository of one machine has few. */
final class PersonSearch {

    private final AuthorityStore store;
    private final NodeService nodes;

    PersonSearch(AuthorityStore store, NodeService nodes) {
        this.store = store;
        this.nodes = nodes;
    }

    private record Found(NodeRef node, Map<QName, Serializable> properties) {

        String text(QName name) {
            return Objects.toString(properties.get(name), "");
        }

        PersonInfo brief() {
            return new PersonInfo(
                    node,
                    text(ContentModel.PROP_USERNAME),
                    text(ContentModel.PROP_FIRSTNAME),
                    text(ContentModel.PROP_LASTNAME));
        }
    }

    private record Page(List<PersonInfo> getPage, boolean hasMoreItems) implements PagingResults<PersonInfo> {}

    PagingResults<PersonInfo> page(
            String pattern, List<QName> names, List<Pair<QName, Boolean>> order, PagingRequest asked) {
        List<Pattern> words = words(pattern);
        List<Found> all = store.all(AuthorityType.USER).stream()
                .map(person -> new Found(person.node(), nodes.getProperties(person.node())))
                .filter(person -> words.stream().allMatch(word -> names.stream()
                        .anyMatch(name -> word.matcher(person.text(name)).find())))
                .sorted(by(order))
                .toList();
        List<PersonInfo> page = all.stream()
                .skip(asked.getSkipCount())
                .limit(asked.getMaxItems())
                .map(Found::brief)
                .toList();
        return new Page(page, all.size() > asked.getSkipCount() + page.size());
    }

    private static List<Pattern> words(String pattern) {
        if (pattern == null || pattern.isBlank()) {
            return List.of();
        }
        return Stream.of(pattern.strip().split(" +"))
                .map(word ->
                        Stream.of(word.split("[*%]", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    private static Comparator<Found> by(List<Pair<QName, Boolean>> order) {
        Comparator<Found> comparator = Comparator.comparing(found -> 0);
        for (Pair<QName, Boolean> next : order) {
            Comparator<Found> one =
                    Comparator.comparing(found -> found.text(next.getFirst()).toLowerCase(Locale.ROOT));
            comparator = comparator.thenComparing(next.getSecond() ? one : one.reversed());
        }
        return comparator;
    }
}
