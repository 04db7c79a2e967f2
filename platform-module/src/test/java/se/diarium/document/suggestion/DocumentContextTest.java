package se.diarium.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import se.diarium.document.text.TextExtractor;
import se.diarium.register.number.DiarienummerReader;

class DocumentContextTest {

    private static final String MODULE = "alfresco/module/diarium-platform/";

    @TempDir
    Path folder;

    @Test
    void makesTheBeansFromTheModulesOwnSettings() throws Exception {
        try (GenericXmlApplicationContext context = context()) {
            DiarienummerReader reader = context.getBean("diarium.numberReader", DiarienummerReader.class);
            TextExtractor extractor = context.getBean("diarium.textExtractor", TextExtractor.class);
            DocumentSuggester suggester = context.getBean("diarium.documentSuggester", DocumentSuggester.class);
            Path file = Files.writeString(folder.resolve("brev.txt"), "Dnr HSN/7/2024\n\nHälso- och sjukvårdsnämnden");

            Suggestions suggestions =
                    suggester.suggest(extractor.extract(file, "brev.txt").text());

            assertThat(reader.read("rs 1/24")).isPresent();
            assertThat(suggestions.diarienummer()).extracting(Suggestion::value).containsExactly("HSN/7/2024");
            assertThat(suggestions.body().get(0).value().code()).isEqualTo("HSN");
        }
    }

    private GenericXmlApplicationContext context() throws IOException {
        Properties settings =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource(MODULE + "alfresco-global.properties"));
        settings.setProperty("dir.root", folder.toString());
        GenericXmlApplicationContext context = new GenericXmlApplicationContext();
        context.getEnvironment().getPropertySources().addLast(new PropertiesPropertySource("module", settings));
        context.registerBean(PropertySourcesPlaceholderConfigurer.class);
        context.load(
                MODULE + "context/settings-context.xml",
                MODULE + "context/number-context.xml",
                MODULE + "context/document-context.xml");
        context.refresh();
        return context;
    }
}
