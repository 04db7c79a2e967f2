package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.share.ShareFiles.CONTENT_MODEL;
import static se.diarium.share.ShareFiles.WORKFLOW_MODEL;
import static se.diarium.share.ShareFiles.attributes;
import static se.diarium.share.ShareFiles.elements;
import static se.diarium.share.ShareFiles.platformXml;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The forms show what the models hold, all of it, and nothing else. */
class FormsTest {

    /** What a form shows that is not a property of ours: the platform's, and Share's own fields. */
    private static final Set<String> OTHERS = Set.of(
            "cm:name",
            "cm:title",
            "cm:description",
            "cm:content",
            "mimetype",
            "size",
            "taskOwner",
            "packageItems",
            "bpm:taskId",
            "bpm:dueDate",
            "bpm:status",
            "bpm:workflowDescription",
            "bpm:workflowDueDate");

    /** What the module keeps for itself: texts and copies of files, and ids, not for a form. */
    private static final Set<String> INTERNAL = Set.of(
            "dia:text",
            "dia:fileMetadata",
            "dia:unread",
            "dia:publishedContent",
            "dia:publishedText",
            "dia:releasedState",
            "dia:preparedState",
            "dia:coveredContent",
            "dia:coveredText",
            "dia:paperDocument",
            "dia:outcomeRound");

    /** The controls of Share that our forms use, all of them seen in Share 26.1's source. */
    private static final Set<String> CONTROLS = Set.of(
            "date",
            "daterange",
            "hidden",
            "info",
            "numberrange",
            "selectone",
            "size",
            "textarea",
            "workflow/activiti-transitions");

    @Test
    void everyTypeHasAFormToViewAndEditAndOneToCreate() {
        Set<String> types = attributes(platformXml(CONTENT_MODEL), "type", "name");

        assertThat(conditions("node-type")).isEqualTo(types);
        assertThat(conditions("model-type")).isEqualTo(types);
    }

    @Test
    void everyAspectWithPropertiesHasAForm() {
        Set<String> aspects = elements(platformXml(CONTENT_MODEL), "aspect").stream()
                .filter(aspect -> !INTERNAL.containsAll(attributes(aspect, "property", "name")))
                .map(aspect -> aspect.getAttribute("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(conditions("aspect")).isEqualTo(aspects);
    }

    @Test
    void everyTaskOfTheProcessAndItsStartHaveAForm() {
        assertThat(conditions("task-type")).isEqualTo(attributes(platformXml(WORKFLOW_MODEL), "type", "name"));
        assertThat(conditions("string-compare")).contains("activiti$diariumDecision");
    }

    @Test
    void theProcessThatIsStartedIsTheOneThatIsDeployed() {
        Document process = platformXml("/alfresco/module/diarium-platform/workflow/decision.bpmn20.xml");

        assertThat(attributes(process, "process", "id")).containsExactly("diariumDecision");
    }

    @Test
    void everyFieldExistsInAModel() {
        Set<String> known = new TreeSet<>(OTHERS);
        known.addAll(fields(platformXml(CONTENT_MODEL)));
        known.addAll(fields(platformXml(WORKFLOW_MODEL)));

        assertThat(shown()).isSubsetOf(known);
    }

    @Test
    void everyPropertyAndAssociationIsInSomeForm() {
        Set<String> expected = fields(platformXml(CONTENT_MODEL));
        expected.addAll(fields(platformXml(WORKFLOW_MODEL)));
        expected.removeAll(INTERNAL);

        assertThat(shown()).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatHasAnAppearanceIsShownAndStandsInASetOfTheSameForm(Element form) {
        Set<String> sets = attributes(form, "set", "id");

        assertThat(attributes(form, "field", "id")).isSubsetOf(attributes(form, "show", "id"));
        assertThat(attributes(form, "field", "set")).isSubsetOf(sets);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTaskEndsWithTheOutcomeOfItsOwnType(Element form) {
        Element config = (Element) form.getParentNode().getParentNode();
        String type = config.getAttribute("condition");
        Set<String> outcomes = elements(platformXml(WORKFLOW_MODEL), "type").stream()
                .filter(element -> element.getAttribute("name").equals(type))
                .flatMap(element -> attributes(element, "property", "name").stream())
                .filter(name -> name.endsWith("Outcome"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> buttons = elements(form, "field").stream()
                .filter(field -> attributes(field, "control", "template").stream()
                        .anyMatch(template -> template.endsWith("activiti-transitions.ftl")))
                .map(field -> field.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(buttons).isEqualTo(outcomes);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyChoiceIsCalledByATextAndNotByItsKey(Element form) {
        assertThat(elements(form, "control-param"))
                .filteredOn(param -> param.getAttribute("name").equals("options"))
                .flatExtracting(param -> List.of(param.getTextContent().split(",")))
                .allSatisfy(option -> assertThat(option).matches("\\w+\\|\\{diarium\\.[\\w.]+}"));
    }

    @Test
    void theRoleOfAPartyIsViewedByItsTitle() {
        assertThat(forms())
                .filteredOn(form -> ((Element) form.getParentNode().getParentNode())
                        .getAttribute("evaluator")
                        .equals("node-type"))
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> field.getAttribute("id").equals("dia:partyRole"))
                .singleElement()
                .satisfies(field -> assertThat(attributes(field, "control", "template"))
                        .containsExactly("/se/diarium/controls/code.ftl"));
    }

    @Test
    void theRouteOfACaseIsViewedByWordsAndNotByItsCodes() {
        assertThat(forms())
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> field.getAttribute("id").equals("dia:route"))
                .singleElement()
                .satisfies(field -> assertThat(attributes(field, "control", "template"))
                        .containsExactly("/se/diarium/controls/route.ftl"));
    }

    /** A picker that says nothing starts where the platform's files do, far from any case. */
    @Test
    void otherRecordsAreLookedForFirstInTheCaseThatTheRecordLiesIn() {
        Set<String> ties = Set.of("dia:attachmentOf", "dia:revises", "dia:implements", "dia:followsUp");

        assertThat(forms())
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> ties.contains(field.getAttribute("id")))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(elements(field, "control-param"))
                        .filteredOn(param -> param.getAttribute("name").equals("startLocation"))
                        .singleElement()
                        .satisfies(param -> assertThat(param.getTextContent()).isIn("{parent}", "{self}")));
    }

    @Test
    void nodesAreNeverShownByTheirIds() {
        Set<String> told = Set.of(
                "dia:parts",
                "dia:considerations",
                "dia:agenda",
                "dia:linkedCase",
                "dia:itemCase",
                "dia:itemPapers",
                "dia:noteCorrects",
                "dia:delegationRecord",
                "dia:planObjects",
                "dia:outcomes",
                "dia:brokenDownFrom",
                "dia:continuesObject",
                "dia:outcomeReport",
                "dia:outcomeReplaces");

        assertThat(told).allSatisfy(name -> assertThat(forms())
                .filteredOn(form -> ((Element) form.getParentNode().getParentNode())
                        .getAttribute("evaluator")
                        .equals("node-type"))
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> field.getAttribute("id").equals(name))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(attributes(field, "control", "template"))
                        .containsExactly("/se/diarium/controls/nodes.ftl")));
    }

    @Test
    void noTaskShowsOrAsksForTheIdOfARecord() {
        assertThat(forms())
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field ->
                        Set.of("diawf:recordId", "diawf:answerRecordId").contains(field.getAttribute("id")))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(attributes(field, "control", "template"))
                        .isSubsetOf("/se/diarium/controls/nodes.ftl", "/se/diarium/controls/record.ftl")
                        .hasSize(1));
    }

    /** The day and the report of an answer say which round it is of; the round is no node, so Share has no name for it. */
    @Test
    void noFormShowsTheIdOfARound() {
        assertThat(forms())
                .flatExtracting(form -> elements(form, "show"))
                .extracting(show -> show.getAttribute("id"))
                .doesNotContain("dia:outcomeRound");
    }

    @Test
    void everyControlIsOneOfSharesOrOfTheModule() {
        Set<String> known = CONTROLS.stream()
                .map(name -> "/org/alfresco/components/form/controls/" + name + ".ftl")
                .collect(Collectors.toCollection(TreeSet::new));
        Path scripts = ShareFiles.EXTENSION.resolve("site-webscripts");
        ShareFiles.ending(".ftl").stream()
                .filter(file -> file.getParent().endsWith("controls"))
                .forEach(file -> known.add("/" + scripts.relativize(file)));

        assertThat(forms()).allSatisfy(form -> assertThat(attributes(form, "control", "template"))
                .isSubsetOf(known));
    }

    /** Share sends a date that cannot be edited too, as a day without its time: the register takes that for a change. */
    @Test
    void aTimeThatCannotBeEditedIsInNoFormToEdit() {
        Set<String> times = times();

        assertThat(forms())
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> times.contains(field.getAttribute("id")))
                .allSatisfy(field -> assertThat(field.getAttribute("read-only"))
                        .as(field.getAttribute("id"))
                        .isEmpty());
    }

    private static Set<String> times() {
        return elements(platformXml(CONTENT_MODEL), "property").stream()
                .filter(property -> text(property, "type").startsWith("d:date"))
                .map(property -> property.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The control for information shows a time as the platform stores it. */
    @Test
    void noTimeIsShownAsItIsStored() {
        Set<String> times = times();

        assertThat(times).isNotEmpty();
        assertThat(forms())
                .flatExtracting(form -> elements(form, "field"))
                .filteredOn(field -> times.contains(field.getAttribute("id")))
                .allSatisfy(field -> assertThat(attributes(field, "control", "template"))
                        .noneMatch(template -> template.endsWith("/info.ftl")));
    }

    private static String text(Element property, String name) {
        return elements(property, name).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    static List<Element> forms() {
        return ShareFiles.configuration().stream()
                .flatMap(file -> elements(ShareFiles.xml(file), "form").stream())
                .filter(form -> form.getParentNode().getNodeName().equals("forms"))
                .filter(form -> !form.hasAttribute("labelId"))
                .toList();
    }

    private static Set<String> shown() {
        return forms().stream()
                .flatMap(form -> attributes(form, "show", "id").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> conditions(String evaluator) {
        Predicate<Element> asked = config -> config.getAttribute("evaluator").equals(evaluator);
        return ShareFiles.configuration().stream()
                .flatMap(file -> elements(ShareFiles.xml(file), "config").stream())
                .filter(asked)
                .map(config -> config.getAttribute("condition"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> definedAspects(Document model) {
        return attributes(model, "aspect", "name");
    }

    private static Set<String> fields(Document model) {
        Set<String> names = elements(model, "property").stream()
                .filter(property -> !property.getParentNode().getNodeName().equals("overrides"))
                .map(property -> property.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(attributes(model, "association", "name"));
        names.addAll(attributes(model, "child-association", "name"));
        return names;
    }
}
