package se.diarium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.Outcome;
import se.diarium.register.RecordKind;
import se.diarium.search.Facet;
import se.diarium.search.Sort;
import se.diarium.web.pages.search.SearchWords;

/** The words of the HTTP face: complete in both languages, and there for everything that asks for them. */
class BundlesTest {

    private static final String FOLDER = "/alfresco/module/diarium-platform/messages/";
    private static final Path MESSAGES = Path.of("src/main/resources" + FOLDER);
    private static final Path WORKSPACE = Path.of("src/main/resources/META-INF/resources/diarium");
    private static final Path SOURCES = Path.of("src/main/java/se/diarium");
    private static final Path TEMPLATES = Path.of("src/main/resources/alfresco/extension/templates/webscripts");

    /** Where a service or the web layer names the code of a problem: the last text before the arguments. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("FieldError\\(\\s*(?:\"[^\"]*\"|\\w+),\\s*\"([\\w.]+)\"\\s*[,)]"),
            Pattern.compile("InvalidInputException\\(\\s*(?:\"[^\"]*\"|\\w+),\\s*\"([\\w.]+)\""),
            Pattern.compile("ConflictException\\(\\s*(?:\"[^\"]*\"|\\w+),\\s*\"([\\w.]+)\""),
            Pattern.compile("(?:NotAllowed|RuleAccessDenied)Exception\\(\\s*\"([\\w.]+)\""),
            Pattern.compile("atCommit\\(\\s*\"([\\w.]+)\""),
            Pattern.compile("errors\\.add\\(\\s*(?:\"[^\"]*\"|\\w+),\\s*\"([\\w.]+)\""),
            Pattern.compile("(?:of|because|problem)\\(\\s*(?:\\w+,\\s*)?ProblemKind\\.\\w+,\\s*\"([\\w.]+)\""),
            Pattern.compile("RequestException\\.field\\(\\s*ProblemKind\\.\\w+,\\s*[^,]+,\\s*\"([\\w.]+)\""));

    private static List<String> bundles() throws IOException {
        List<String> bundles = new ArrayList<>(List.of("governance", "portal", "problem"));
        try (Stream<Path> files = Files.list(MESSAGES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("workspace") && !name.contains("_"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .forEach(bundles::add);
        }
        return bundles;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndNoneTwice(String bundle) throws IOException {
        assertThat(keys(bundle + ".properties")).containsExactlyInAnyOrderElementsOf(keys(bundle + "_sv.properties"));
        assertThat(keyLines(bundle + ".properties")).doesNotHaveDuplicates();
        assertThat(keyLines(bundle + "_sv.properties")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsAPatternThatUsesTheSameArgumentsInBothLanguages(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties swedish = load(bundle + "_sv.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(swedish.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyATemplateUsesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
                collect(Pattern.compile("t\\.of\\(\"([\\w.]+)\""), Files.readString(file), used);
            }
        }

        assertThat(used).isNotEmpty();
        assertThat(keys("portal.properties")).containsAll(used);
    }

    @Test
    void everyKeyAModuleOfTheWorkspaceUsesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(WORKSPACE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                String source = Files.readString(file);
                collect(Pattern.compile("\\bt\\('([\\w.]+)'"), source, used);
                Set<String> counted = new TreeSet<>();
                collect(Pattern.compile("\\bcount\\('([\\w.]+)'"), source, counted);
                counted.forEach(key -> used.addAll(List.of(key + ".one", key + ".other")));
            }
        }
        Set<String> known = new HashSet<>();
        for (String bundle : bundles()) {
            known.addAll(keys(bundle + ".properties"));
        }

        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    @Test
    void everyKeyThePagesUseExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources("web/pages")) {
            collect(
                    Pattern.compile("speech(?:\\(\\))?\\.of\\(\\s*\"([\\w.]+)\"\\s*[,)]"),
                    Files.readString(file),
                    used);
        }

        assertThat(used).isNotEmpty();
        assertThat(keys("portal.properties")).containsAll(used);
    }

    @Test
    void everyCodeOfTheRegisterHasItsWord() throws IOException {
        Set<String> keys = keys("portal.properties");
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(keys).contains("status." + status.name());
        }
        for (Direction direction : Direction.values()) {
            assertThat(keys).contains("direction." + direction.name(), "event." + direction.name());
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(keys).contains("outcome." + outcome.name());
        }
        for (MeetingStatus status : MeetingStatus.values()) {
            assertThat(keys).contains("meetings.status." + status.name());
        }
        for (RecordKind kind : RecordKind.values()) {
            assertThat(keys).contains("kind." + kind.code());
        }
        for (Sort sort : Sort.values()) {
            assertThat(keys).contains("sort." + sort.name());
        }
        for (Facet facet : Facet.values()) {
            assertThat(keys).contains("facet." + SearchWords.parameter(facet));
        }
    }

    @Test
    void everyProblemThatCodeNamesHasItsMessage() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources("")) {
            String source = Files.readString(file);
            CODES.forEach(pattern -> collect(pattern, source, used));
        }

        assertThat(used).contains("required", "series.unknown", "unknownProperty", "mediaType");
        assertThat(keys("problem.properties"))
                .containsAll(used.stream().map(code -> "problem." + code).toList());
    }

    @Test
    void countsAreSaidAsPeopleSayThem() {
        Texts texts = new Texts(FOLDER.substring(1) + "portal");

        assertThat(texts.get(Language.SWEDISH, "search.heading", 0, "plan")).isEqualTo("Inga träffar på ”plan”");
        assertThat(texts.get(Language.SWEDISH, "search.heading", 1, "plan")).isEqualTo("1 träff på ”plan”");
        assertThat(texts.get(Language.ENGLISH, "search.heading", 12345, "plan")).isEqualTo("12,345 hits for “plan”");
        assertThat(texts.get(Language.SWEDISH, "case.unpublished", 1)).startsWith("1 handling är inte publicerad.");
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> found = new HashSet<>();
        assertThat(new MessageFormat(pattern)).isNotNull();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static Set<String> keys(String file) throws IOException {
        return load(file).stringPropertyNames();
    }

    private static List<String> keyLines(String file) throws IOException {
        try (InputStream stream = BundlesTest.class.getResourceAsStream(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(Collectors.toList());
        }
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(BundlesTest.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
