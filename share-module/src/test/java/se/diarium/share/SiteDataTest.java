package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.share.ShareFiles.EXTENSION;
import static se.diarium.share.ShareFiles.elements;
import static se.diarium.share.ShareFiles.xml;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Parser;
import org.w3c.dom.Element;

/** Every file can be read by what reads it in Share, and what refers to another file finds it. */
class SiteDataTest {

    private static final Path SITE_DATA = EXTENSION.resolve("site-data");
    private static final Path SCRIPTS = EXTENSION.resolve("site-webscripts");

    /** Components of Share that our site preset places, seen in Share 26.1's source. */
    private static final Set<String> SHARES = Set.of(
            "/components/title/collaboration-title",
            "/components/navigation/collaboration-navigation",
            "/components/dashlets/docsummary");

    @ParameterizedTest
    @MethodSource("xmlFiles")
    void everyXmlFileIsWellFormed(Path file) {
        assertThat(xml(file).getDocumentElement()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateCompiles(Path file) throws IOException {
        var template = new Template(
                file.toString(),
                new StringReader(ShareFiles.text(file)),
                new Configuration(Configuration.VERSION_2_3_31));

        assertThat(template.getRootTreeNode()).isNotNull();
    }

    /** Client scripts too are of a kind that Share's compressors have always read: no newer syntax. */
    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptParses(Path file) {
        var environs = new CompilerEnvirons();
        environs.setLanguageVersion(Context.VERSION_1_8);
        var source = ServerScripts.withoutImports(ShareFiles.text(file));

        assertThat((Object) new Parser(environs).parse(source, file.toString(), 1))
                .isNotNull();
        assertThat(source).doesNotContain("=>", "`", "eval(", "innerHTML", "document.write");
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void everyWebScriptHasItsTemplateAndItsController(Path descriptor) {
        String name = descriptor.getFileName().toString().replace(".desc.xml", "");

        assertThat(descriptor.resolveSibling(name + ".html.ftl")).isRegularFile();
        assertThat(descriptor.resolveSibling(name + ".js")).isRegularFile();
    }

    @Test
    void everyComponentIsAWebScript() {
        Set<String> ours = descriptors().stream()
                .flatMap(file -> elements(xml(file), "url").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> placed = ShareFiles.ending(".xml").stream()
                .filter(file -> file.startsWith(SITE_DATA))
                .flatMap(file -> elements(xml(file), "url").stream())
                .map(Element::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(placed).containsAll(ours);
        placed.removeAll(SHARES);
        assertThat(placed).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diarium-register", "diarium-workspace"})
    void everyPageHasItsTemplate(String name) {
        var page = xml(SITE_DATA.resolve("pages/" + name + ".xml"));
        String instance = elements(page, "template-instance").get(0).getTextContent();
        var template = xml(SITE_DATA.resolve("template-instances/" + instance + ".xml"));
        String type = elements(template, "template-type").get(0).getTextContent();
        Path file = EXTENSION.resolve("templates/" + type + ".ftl");

        assertThat(file).isRegularFile();
        assertThat(elements(template, "region-id")).allSatisfy(region -> assertThat(ShareFiles.text(file))
                .contains("id=\"" + region.getTextContent() + "\" scope=\"template\""));
    }

    @Test
    void thePageAndThePresetAreKnownByTheSameNames() {
        var config = xml(ShareFiles.CONFIG);
        var preset = xml(SITE_DATA.resolve("presets/diarium-presets.xml"));

        assertThat(elements(config, "page"))
                .extracting(page -> page.getAttribute("id"))
                .containsExactly("diarium-register");
        assertThat(elements(preset, "sitePages").get(0).getTextContent()).contains("\"diarium-register\"");
        assertThat(ShareFiles.text(SCRIPTS.resolve("se/diarium/customizations/share/imports/model.lib.js")))
                .contains("value: \"" + elements(preset, "preset").get(0).getAttribute("id") + "\"");
    }

    @Test
    void everyClientModuleThatIsNamedExists() {
        var extension = xml(SITE_DATA.resolve("extensions/diarium-extension.xml"));
        Element loaderPackage = elements(extension, "package").get(0);
        Path root = ShareFiles.ROOT.resolve("META-INF/resources").resolve(loaderPackage.getAttribute("location"));
        Set<String> modules = ShareFiles.ending(".js").stream()
                .flatMap(file -> Pattern.compile("\"diarium/([\\w/]+\\w)\"")
                        .matcher(ShareFiles.text(file))
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(loaderPackage.getAttribute("name")).isEqualTo("diarium");
        assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(root.resolve(module + ".js"))
                .isRegularFile());
    }

    @Test
    void everyFormFileIsAddedByOurContext() {
        var context = xml(EXTENSION.resolve("diarium-share-context.xml"));
        Set<String> added = elements(context, "value").stream()
                .map(Element::getTextContent)
                .filter(value -> value.startsWith("classpath:"))
                .map(value -> value.substring("classpath:".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(added)
                .isEqualTo(ShareFiles.configuration().stream()
                        .filter(file -> !file.equals(ShareFiles.CONFIG))
                        .map(file -> ShareFiles.ROOT.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static List<Path> xmlFiles() {
        return ShareFiles.ending(".xml");
    }

    static List<Path> templates() {
        return ShareFiles.ending(".ftl");
    }

    static List<Path> scripts() {
        return ShareFiles.ending(".js");
    }

    static List<Path> descriptors() {
        return ShareFiles.ending(".get.desc.xml");
    }
}
