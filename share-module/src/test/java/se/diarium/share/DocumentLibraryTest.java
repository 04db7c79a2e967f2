package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.share.ShareFiles.CONFIG;
import static se.diarium.share.ShareFiles.CONTENT_MODEL;
import static se.diarium.share.ShareFiles.EXTENSION;
import static se.diarium.share.ShareFiles.ROOT;
import static se.diarium.share.ShareFiles.attributes;
import static se.diarium.share.ShareFiles.elements;
import static se.diarium.share.ShareFiles.platformXml;
import static se.diarium.share.ShareFiles.text;
import static se.diarium.share.ShareFiles.xml;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Actions, indicators and metadata templates: what they refer to is there. */
class DocumentLibraryTest {

    private static final Path EVALUATORS = EXTENSION.resolve("diarium-evaluators-context.xml");
    private static final Path CLIENT = ROOT.resolve("META-INF").resolve("resources");

    /** The evaluators of Share that ours are made from, all of them seen in Share 26.1's source. */
    private static final Set<String> PARENTS = Set.of(
            "evaluator.doclib.action.nodeType",
            "evaluator.doclib.action.propertyNotNull",
            "evaluator.doclib.action.hasAspect",
            "evaluator.doclib.action.value",
            "evaluator.doclib.action.chainedMatchOne",
            "evaluator.doclib.action.chainedMatchAll",
            "evaluator.doclib.action.groupMembership");

    /** The evaluators of Share that are used as they are, seen there too. */
    private static final Set<String> SHARES = Set.of(
            "evaluator.doclib.metadata.isLocked",
            "evaluator.doclib.action.checkedOutAspect",
            "evaluator.doclib.action.DocumentEnableInSmartFolder",
            "evaluator.doclib.action.DisabledInSmartFolderContext",
            "evaluator.doclib.action.FolderEnableInSmartFolder");

    private final Document config = xml(CONFIG);
    private final Document evaluators = xml(EVALUATORS);

    @Test
    void everyEvaluatorThatIsUsedExistsAndEveryOneIsUsed() {
        Set<String> used = elements(config, "evaluator").stream()
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(attributes(evaluators, "ref", "bean"));
        used.removeAll(SHARES);

        assertThat(attributes(evaluators, "bean", "id")).isEqualTo(used);
    }

    @Test
    void everyEvaluatorIsMadeFromOneOfShares() {
        assertThat(attributes(evaluators, "bean", "parent")).isSubsetOf(PARENTS);
    }

    @Test
    void everyTypeAspectAndPropertyThatIsAskedForExists() {
        Document model = platformXml(CONTENT_MODEL);
        Set<String> known = attributes(model, "type", "name");
        known.addAll(attributes(model, "aspect", "name"));
        known.addAll(attributes(model, "property", "name"));

        assertThat(names(text(EVALUATORS), "\\bdia:\\w+")).isSubsetOf(known);
        assertThat(names(text(CONFIG), "\\bdia:\\w+")).isSubsetOf(known);
        assertThat(names(text(CONFIG), "\\bdia_\\w+").stream()
                        .map(name -> name.replace('_', ':'))
                        .toList())
                .isSubsetOf(known);
    }

    @Test
    void everyStateOfACaseHasAnIndicator() {
        Set<String> states = elements(platformXml(CONTENT_MODEL), "constraint").stream()
                .filter(constraint -> constraint.getAttribute("name").equals("dia:statuses"))
                .flatMap(constraint -> elements(constraint, "list").stream())
                .flatMap(list -> elements(list, "value").stream())
                .map(Element::getTextContent)
                .map(state -> "diarium.status." + state)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(attributes(config, "indicator", "label")).containsAll(states);
    }

    @Test
    void everyActionOfOursInAGroupIsDefinedAndEveryDefinedOneIsInAGroup() {
        Set<String> defined = new TreeSet<>();
        Set<String> grouped = new TreeSet<>();
        for (Element action : elements(config, "action")) {
            (action.getParentNode().getNodeName().equals("actionGroup") ? grouped : defined)
                    .add(action.getAttribute("id"));
        }

        grouped.removeIf(id -> !id.startsWith("diarium-"));
        assertThat(grouped).isEqualTo(defined);
    }

    @Test
    void everyActionShowsOnlyWhereAnEvaluatorSaysSo() {
        assertThat(elements(config, "action"))
                .filteredOn(action -> action.getParentNode().getNodeName().equals("actions"))
                .hasSize(7)
                .allSatisfy(action -> assertThat(elements(action, "evaluator")).isNotEmpty());
    }

    /** An action of Share's own that is named in a group again loses there what it does not say again. */
    @Test
    void anActionOfSharesOwnIsOnlyTakenAwayWhereTheRegisterRefusesIt() {
        assertThat(elements(config, "action"))
                .filteredOn(action -> !action.getAttribute("id").startsWith("diarium-"))
                .isNotEmpty()
                .allSatisfy(action -> {
                    assertThat(action.getAttribute("appendEvaluators")).isEqualTo("true");
                    assertThat(elements(action, "evaluator"))
                            .extracting(Element::getTextContent)
                            .anyMatch(SHARES::contains);
                    assertThat(elements(action, "evaluator"))
                            .filteredOn(evaluator ->
                                    evaluator.getAttribute("negate").equals("true"))
                            .extracting(Element::getTextContent)
                            .singleElement(InstanceOfAssertFactories.STRING)
                            .startsWith("evaluator.diarium.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document-upload-new-version",
                "document-inline-edit",
                "document-edit-online",
                "document-edit-online-aos",
                "document-edit-offline"
            })
    void noOtherFileIsOfferedForARecord(String actionId) {
        assertThat(takenAway(actionId)).containsOnly("dia:record", "dia:part", "dia:consideration", "dia:agendaItem");
    }

    @Test
    void noOtherTypeIsOfferedForWhatIsRegistered() {
        assertThat(takenAway("document-change-type"))
                .containsOnly(
                        "dia:registerFolder",
                        "dia:case",
                        "dia:record",
                        "dia:part",
                        "dia:consideration",
                        "dia:meeting",
                        "dia:agendaItem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document-edit-metadata", "document-edit-properties"})
    void nothingIsOfferedToEditWhatTheRegisterAloneChanges(String actionId) {
        assertThat(takenAway(actionId))
                .containsOnly(
                        "dia:note",
                        "dia:link",
                        "dia:delegationDecision",
                        "dia:consideration",
                        "dia:meeting",
                        "dia:agendaItem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document-edit-metadata", "document-edit-properties"})
    void itIsTakenAwayFromDocumentsAndFoldersAlike(String actionId) {
        assertThat(elements(config, "action"))
                .filteredOn(action -> action.getAttribute("id").equals(actionId))
                .extracting(action ->
                        ((Element) action.getParentNode()).getAttribute("id").replaceFirst("-\\w+$", ""))
                .containsExactlyInAnyOrder("document", "folder");
    }

    /** The types for which an action of Share's own is not shown. */
    private Set<String> takenAway(String actionId) {
        Set<String> negated = elements(config, "action").stream()
                .filter(action -> action.getAttribute("id").equals(actionId))
                .flatMap(action -> elements(action, "evaluator").stream())
                .filter(evaluator -> evaluator.getAttribute("negate").equals("true"))
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
        return elements(evaluators, "bean").stream()
                .filter(bean -> negated.contains(bean.getAttribute("id")))
                .flatMap(bean -> elements(bean, "value").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    @Test
    void workingMaterialIsRegisteredInCasesThatMayBeWrittenInAlone() {
        Element action = elements(config, "action").stream()
                .filter(candidate -> candidate.getAttribute("id").equals("diarium-register-material"))
                .findFirst()
                .orElseThrow();

        assertThat(elements(action, "evaluator"))
                .filteredOn(evaluator -> evaluator.getAttribute("negate").isEmpty())
                .extracting(Element::getTextContent)
                .containsExactly("evaluator.diarium.workingMaterial", "evaluator.diarium.inWritableCase");
    }

    @Test
    void everyFunctionOfAnActionAndEveryRendererIsRegistered() {
        String script = text(CLIENT.resolve("diarium-share/js/document-library.js"));

        Set<String> functions = elements(config, "param").stream()
                .filter(param -> param.getAttribute("name").equals("function"))
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(functions).allSatisfy(name -> assertThat(script).contains("action(\"" + name + "\""));
        assertThat(names(text(CONFIG), "(?<=\\{)diarium[A-Z]\\w+")).isNotEmpty().allSatisfy(name -> assertThat(script)
                .containsPattern("(code|date)Renderer\\(\"" + name + "\""));
    }

    @Test
    void aDayIsShownWithoutTheTimeThatThePlatformKeepsWithIt() {
        Set<String> days = elements(platformXml(CONTENT_MODEL), "property").stream()
                .filter(property -> elements(property, "type").stream()
                        .anyMatch(type -> type.getTextContent().matches("d:date(time)?")))
                .map(property -> property.getAttribute("name").replace(':', '_'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(elements(config, "line"))
                .flatExtracting(line -> names(line.getTextContent(), "(?<=\\{)\\w+"))
                .doesNotContainAnyElementsOf(days);
    }

    @Test
    void noFileIsLoadedBothByTheFormsAndByTheDocumentLibrary() {
        List<String> files = Stream.of("js", "css")
                .flatMap(kind -> elements(config, kind).stream())
                .map(file -> file.getAttribute("src").replaceFirst("^/", ""))
                .toList();

        assertThat(files).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noStyleMeetsTheRowsThatShareNamesAfterOurActions() {
        Set<String> styled = names(text(CLIENT.resolve("diarium-share/css/diarium.css")), "(?<=\\.)diarium-[\\w-]+");

        assertThat(styled).isNotEmpty().doesNotContainAnyElementsOf(attributes(config, "action", "id"));
    }

    @Test
    void everyIconIsThere() {
        Path icons = CLIENT.resolve("components").resolve("documentlibrary");
        for (Element indicator : elements(config, "indicator")) {
            String icon = indicator.hasAttribute("icon")
                    ? indicator.getAttribute("icon")
                    : indicator.getAttribute("id") + "-16.png";
            assertThat(icons.resolve("indicators").resolve(icon)).isRegularFile();
        }
        attributes(config, "action", "icon").stream()
                .filter(icon -> icon.startsWith("diarium-"))
                .forEach(icon -> assertThat(icons.resolve("actions").resolve(icon + "-16.png"))
                        .isRegularFile());
    }

    @Test
    void everyClientFileThatIsAskedForIsThere() {
        Set<String> files = attributes(config, "js", "src");
        files.addAll(attributes(config, "css", "src"));
        ShareFiles.ending(".ftl")
                .forEach(template -> files.addAll(names(text(template), "(?<=/res/)diarium-share/[\\w./-]+")));

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(CLIENT.resolve(file.replaceFirst("^/", "")))
                .isRegularFile());
    }

    @Test
    void whatStandsAmongSharesOwnFilesIsNamedAfterUs() {
        assertThat(ShareFiles.ending(".png"))
                .allSatisfy(file -> assertThat(file.getFileName().toString()).startsWith("diarium-"));
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
