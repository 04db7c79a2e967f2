package se.diarium.search.judged;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A region's documents that come every year, as its file states them: words and figures of the region, of each year and of each body,
 * and the documents that are written with them.
 *
 * @param words of the region; {@code code}, {@code name} and {@code base} (added to running numbers) are always there
 * @param years for each year its words
 * @param bodies for each body's code its words
 * @param series the documents
 */
record CycleFile(
        Map<String, String> words,
        Map<Integer, Map<String, String>> years,
        Map<String, Map<String, String>> bodies,
        List<Series> series) {

    /**
     * A document that comes every year, or every year of every body ({@code body: each}).
     *
     * @param number running number of its case before the region's base is added
     * @param issued year of the document, counted from the year it is for
     * @param day month and day of the document
     * @param years the years it is for
     */
    record Series(
            String topic,
            String role,
            String body,
            int number,
            int issued,
            String day,
            List<Integer> years,
            String title,
            String decision,
            String text) {}

    static CycleFile read(String yaml) {
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new CycleFile(
                words(root.get("region")),
                map(root.get("years")).entrySet().stream()
                        .collect(Collectors.toMap(
                                year -> Integer.valueOf(year.getKey()), year -> words(year.getValue()))),
                map(root.get("bodies")).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, body -> words(body.getValue()))),
                ((List<?>) root.get("documents"))
                        .stream().map(CycleFile::series).toList());
    }

    private static Series series(Object value) {
        Map<String, Object> map = map(value);
        return new Series(
                map.get("topic").toString(),
                map.get("role").toString(),
                map.get("body").toString(),
                (Integer) map.get("number"),
                (Integer) map.getOrDefault("issued", 0),
                map.get("day").toString(),
                ((List<?>) map.get("years")).stream().map(Integer.class::cast).toList(),
                map.get("title").toString(),
                map.getOrDefault("decision", "").toString(),
                map.get("text").toString());
    }

    private static Map<String, Object> map(Object value) {
        return ((Map<?, ?>) value)
                .entrySet().stream().collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }

    private static Map<String, String> words(Object value) {
        return map(value).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().toString().strip()));
    }
}
