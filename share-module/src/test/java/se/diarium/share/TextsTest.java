package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete, and what is said somewhere has a text. */
class TextsTest {

    private static final Pattern KEY = Pattern.compile("(?<![\\w.])diarium\\.[a-z]\\w*(?:\\.\\w+)*");

    /** Names of the same form that are something else: beans, the loader's package and our own script objects. */
    private static final Set<String> OTHER_NAMES = Set.of("diarium.share", "diarium.css");

    private final Properties english = ShareFiles.bundle(ShareFiles.MESSAGES);
    private final Properties swedish = ShareFiles.bundle(ShareFiles.SWEDISH);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(english.values()).doesNotContain("");
        assertThat(swedish.values()).doesNotContain("");
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(parameters(swedish.getProperty(key)))
                .isEqualTo(parameters(english.getProperty(key))));
    }

    /** Share reads bundles as UTF-8 here and as ISO 8859-1 there; an apostrophe is a quotation mark to some of them. */
    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesReadTheSameInEveryEncoding(Path bundle) {
        assertThat(ShareFiles.text(bundle)).matches("\\p{ASCII}*");
        assertThat(ShareFiles.bundle(bundle).values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyTextThatIsAskedForExistsAndEveryTextIsAskedFor() {
        Set<String> keys = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("diarium."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Stream.of(".xml", ".js", ".ftl")
                .flatMap(suffix -> ShareFiles.ending(suffix).stream())
                .flatMap(file -> KEY.matcher(ShareFiles.text(file)).results())
                .map(found -> found.group())
                .filter(name -> OTHER_NAMES.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).allSatisfy(name -> assertThat(keys).anyMatch(key -> isOrStarts(name, key)));
        assertThat(keys).allSatisfy(key -> assertThat(asked).anyMatch(name -> isOrStarts(name, key)));
    }

    @Test
    void everyCodeOfTheModelHasAText() {
        assertThat(ShareFiles.elements(ShareFiles.platformXml(ShareFiles.CONTENT_MODEL), "constraint").stream()
                        .filter(constraint -> constraint.getAttribute("name").matches("dia:(statuses|directions)"))
                        .flatMap(constraint -> ShareFiles.elements(constraint, "value").stream()
                                .map(value -> value.getTextContent().strip())
                                .filter(value -> value.matches("[A-Z_]+"))
                                .map(value -> constraint.getAttribute("name").equals("dia:statuses")
                                        ? "diarium.status." + value
                                        : "diarium.direction." + value)))
                .isNotEmpty()
                .allMatch(english::containsKey);
    }

    @Test
    void everyDashletHasItsNameWhereShareLooksForIt() {
        for (Path descriptor : ShareFiles.ending(".get.desc.xml")) {
            String name = descriptor.getFileName().toString().replace(".get.desc.xml", "");
            if (descriptor.getParent().endsWith("dashlets")) {
                assertThat(english).containsKeys("dashlet." + name + ".shortName", "dashlet." + name + ".description");
            }
        }
    }

    static Stream<Path> bundles() {
        return Stream.of(ShareFiles.MESSAGES, ShareFiles.SWEDISH);
    }

    /** A script may ask for a family of texts by what they begin with. */
    private static boolean isOrStarts(String name, String key) {
        return key.equals(name) || key.startsWith(name + ".");
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
