package se.diarium.embedded.webscript;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The URLs of all web scripts. The template with most literal characters wins, then the one with most variables. Unless a
 * script takes its format from an argument alone, an extension in the last segment is no part of the URL that is matched.
 */
final class UriIndex {

    private static final Comparator<Entry> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    Entry::template,
                    Comparator.comparingInt(UriTemplate::staticLength)
                            .thenComparingInt(UriTemplate::variableCount)
                            .thenComparing(UriTemplate::pattern))
            .thenComparing(Entry::method)
            .reversed();

    private final Map<Entry, Entry> entries = new TreeMap<>(MOST_SPECIFIC_FIRST);

    /**
     * @throws WebScriptException when the URL is malformed or belongs to another script already
     */
    void register(WebScript script, String url) {
        Description description = script.getDescription();
        boolean withExtension = description.getFormatStyle() == Description.FormatStyle.argument;
        String path = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        if (!withExtension && path.contains(".")) {
            path = path.substring(0, path.lastIndexOf('.'));
        }
        Entry entry = new Entry(description.getMethod(), new UriTemplate(path), withExtension, script);
        Entry other = entries.putIfAbsent(entry, entry);
        if (other != null && !other.script.getDescription().getId().equals(description.getId())) {
            throw new WebScriptException("Web Script document " + description.getDescPath()
                    + " is attempting to define the url '" + url + "' already defined by "
                    + other.script.getDescription().getDescPath());
        }
    }

    /** The script for a method and URL; a match without script when another method would do; nothing when none fits. */
    Optional<Match> find(String method, String uri) {
        Match otherMethod = null;
        for (Entry entry : entries.keySet()) {
            Optional<Map<String, String>> values = entry.match(uri);
            if (values.isPresent()) {
                UriTemplate template = entry.template;
                if (entry.method.equals(method.toUpperCase(Locale.ROOT))) {
                    return Optional.of(
                            new Match(template.template(), values.get(), template.staticPart(), entry.script));
                }
                otherMethod = new Match(template.template(), values.get(), template.staticPart());
            }
        }
        return Optional.ofNullable(otherMethod);
    }

    /** The methods that a URL answers to, in alphabetical order. */
    List<String> methods(String uri) {
        return entries.keySet().stream()
                .filter(entry -> entry.match(uri).isPresent())
                .map(Entry::method)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private record Entry(String method, UriTemplate template, boolean withExtension, WebScript script) {

        Optional<Map<String, String>> match(String uri) {
            return template.match(withExtension ? uri : withoutExtension(uri));
        }

        private static String withoutExtension(String uri) {
            int dot = uri.indexOf('.');
            return dot >= 0 && uri.lastIndexOf('/') < dot ? uri.substring(0, dot) : uri;
        }
    }
}
