package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.diarium.web.WebScripts.Descriptor;

/** Descriptors, beans and templates fit together, and with what the genuine platform takes. */
class WebScriptsTest {

    /** What the platform takes for the path of a URL template. */
    private static final String URL_TEMPLATE = "/(([\\w\\-]+|\\{([a-zA-Z][\\w]*)\\})(;*)/?)+(\\.\\w+)?";

    @Test
    void everyDescriptorSaysWhatThePlatformNeeds() throws IOException, URISyntaxException {
        for (Descriptor script : WebScripts.all()) {
            assertThat(script.text("shortname")).as(script.id()).isNotBlank();
            assertThat(script.text("description")).as(script.id()).isNotBlank();
            assertThat(script.url()).as(script.id()).matches(URL_TEMPLATE);
            assertThat(script.text("transaction")).as(script.id()).isEqualTo("none");
        }
    }

    @Test
    void theApiAndTheInternalPagesAskWhoItIsAndThePublicPagesDoNot() throws IOException, URISyntaxException {
        for (Descriptor script : WebScripts.all()) {
            String expected = script.id().startsWith("se/diarium/portal/") ? "none" : "user";
            assertThat(script.text("authentication")).as(script.id()).isEqualTo(expected);
        }
    }

    @Test
    void scriptsThatReceiveFilesReadTheFormThemselves() throws IOException, URISyntaxException {
        assertThat(WebScripts.all().stream()
                        .filter(script -> !script.xml()
                                .select("formdata[multipart-processing=false]")
                                .isEmpty())
                        .map(Descriptor::id))
                .containsExactlyInAnyOrder(
                        "se/diarium/api/records.post",
                        "se/diarium/api/versions.post",
                        "se/diarium/api/attachments.post",
                        "se/diarium/api/workingfiles.post",
                        "se/diarium/api/workingfile.put",
                        "se/diarium/api/intake.post",
                        "se/diarium/api/taskanswer.post",
                        "se/diarium/api/registrations.post",
                        "se/diarium/api/extract.post",
                        "se/diarium/api/importtable.post",
                        "se/diarium/api/planimport.post",
                        "se/diarium/api/importworkbook.post",
                        "se/diarium/api/importarchive.post",
                        "se/diarium/api/template.post");
    }

    @Test
    void everyDescriptorHasItsBeanAndEveryBeanItsDescriptor() throws IOException, URISyntaxException {
        assertThat(WebScripts.all())
                .extracting(Descriptor::bean)
                .containsExactlyInAnyOrderElementsOf(beans("bean[id^=webscript.]", "id"));
    }

    @Test
    void everyBeanIsOfAClassThatExists() throws Exception {
        for (String name : beans("bean[class]", "class")) {
            assertThat(Class.forName(name)).isNotNull();
        }
    }

    /** An attribute of beans of the contexts of the HTTP face. */
    private static List<String> beans(String selector, String attribute) throws IOException {
        List<String> found = new ArrayList<>();
        for (Resource context : new PathMatchingResourcePatternResolver()
                .getResources("classpath:alfresco/module/diarium-platform/context/web*-context.xml")) {
            try (InputStream stream = context.getInputStream()) {
                found.addAll(Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser())
                        .select(selector)
                        .eachAttr(attribute));
            }
        }
        return found;
    }

    @Test
    void everyTemplateIsWellFormedAndEscapesByItself() throws IOException, URISyntaxException {
        Path root = Path.of(
                WebScriptsTest.class.getResource(PlatformTemplates.FOLDER).toURI());
        Configuration platform = new Configuration(new Version(2, 3, 20));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
                try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    Template template = new Template(file.getFileName().toString(), null, reader, platform, "UTF-8");
                    boolean json = file.toString().endsWith("json.status.ftl");
                    assertThat(template.getAutoEscaping() || json)
                            .as(file.toString())
                            .isTrue();
                }
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("?no_esc", "noautoesc");
            }
        }
    }
}
