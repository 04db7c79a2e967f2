package se.diarium.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class SettingsCheckTest {

    private static final String MODULE = "alfresco/module/diarium-platform/";

    private final Logger logger = (Logger) LoggerFactory.getLogger(SettingsCheck.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void readTheLog() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void leaveTheLog() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void theModulesOwnSettingsAreAccepted() throws IOException {
        assertThat(startWith(Map.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diarium.model|skane|skane is no shipped model|ostergotland, regionplan, blekinge, jamtland-harjedalen, halland, a YAML file",
                "diarium.model|classpath:nowhere.yaml|nowhere.yaml] cannot be opened|ostergotland",
                "diarium.model|classpath:alfresco/module/diarium-platform/routes.yaml|column 1: The field model is missing|ostergotland",
                "diarium.bodies|classpath:nowhere.yaml|nowhere.yaml] cannot be opened|a YAML file with the list bodies",
                "diarium.bodies|classpath:alfresco/module/diarium-platform/module.properties|a list named bodies is missing|a YAML file",
                "diarium.secrecyGrounds|classpath:alfresco/module/diarium-platform/bodies.yaml|a list named grounds is missing|a YAML file",
                "diarium.zone|Europe/Stokholm|Unknown time-zone|the name of a time zone, such as Europe/Stockholm",
                "diarium.number.pattern|{series}/{year}|number|{series}, {number} or {number:5}",
                "diarium.partyRoles|classpath:alfresco/module/diarium-platform/bodies.yaml|a list named roles is missing|a YAML file with the list roles",
                "diarium.classification|classpath:nowhere.yaml|nowhere.yaml] cannot be opened|a YAML file with the list classification",
                "diarium.classification.required|yes|cannot be used.|true or false",
                "diarium.delegationOrder|classpath:alfresco/module/diarium-platform/bodies.yaml|a list named delegationOrder is missing|a YAML file with the list delegationOrder",
                "diarium.dispatch.sender|ingen adress|Local address contains|an e-mail address, or nothing",
                "diarium.dispatch.maxMegabytes|0|cannot be used.|a whole number from 1",
                "diarium.paper.logo|classpath:alfresco/module/diarium-platform/bodies.yaml|neither PNG nor JPEG|a PNG or JPEG file",
                "diarium.bundle.memoryMegabytes|32|cannot be used.|a whole number from 64",
                "diarium.bundle.timeoutSeconds|0|cannot be used.|a whole number from 1",
                "diarium.routes|classpath:alfresco/module/diarium-platform/bodies.yaml|a list named routes is missing|a YAML file with the list routes",
                "diarium.extraction.timeoutSeconds|soon|cannot be used.|a whole number from 1",
                "diarium.extraction.memoryMegabytes|16|cannot be used.|a whole number from 32",
                "diarium.extraction.processes|0|cannot be used.|a whole number from 1",
                "diarium.extraction.maxTextCharacters|1e6|cannot be used.|a whole number from 1",
                "diarium.extraction.maxEmbedded|-1|cannot be used.|a whole number from 0",
                "diarium.extraction.maxFileMegabytes|9999999999|cannot be used.|a whole number from 1 to 2147483647",
                "diarium.mail.enabled|yes|cannot be used.|true or false",
                "diarium.mail.language|no|cannot be used.|sv or en",
                "diarium.reminders.daysBefore|3,snart|cannot be used.|whole numbers from 0 to 365 with commas between, or nothing",
                "diarium.reminders.daysAfter|0|cannot be used.|whole numbers from 1 to 365 with commas between, or nothing",
                "diarium.cycleReminders.daysBefore|30 7|cannot be used.|whole numbers from 0 to 365 with commas between, or nothing",
                "diarium.cycleReminders.daysAfter|0|cannot be used.|whole numbers from 1 to 365 with commas between, or nothing",
                "diarium.reminders.cron|varje dag|no cron expression|a cron expression of Quartz, such as 0 0 6 * * ?",
                "diarium.search.dir|/dev/null/index|/dev/null|a folder that the server may make",
                "diarium.search.intervalSeconds|0|cannot be used.|a whole number from 1",
                "diarium.search.verifySeconds|0|cannot be used.|a whole number from 1",
                "diarium.search.patienceSeconds|never|cannot be used.|a whole number from 1",
                "diarium.search.engine|solr|cannot be used.|lucene or opensearch",
                "diarium.search.opensearch.urls|ftp://search|is no address of a server|addresses such as https://search.example.se:9200",
                "diarium.search.opensearch.certificate|/nowhere.pem|/nowhere.pem|a PEM file with certificates, or nothing",
                "diarium.search.opensearch.prefix|Diarium_1|OpenSearch has no such names|small letters, figures and hyphens",
                "diarium.search.opensearch.shards|0|cannot be used.|a whole number from 1",
                "diarium.search.opensearch.timeoutSeconds|0|cannot be used.|a whole number from 1",
                "diarium.search.opensearch.patienceSeconds|0|cannot be used.|a whole number from 1",
                "diarium.search.opensearch.refreshMillis|1|cannot be used.|a whole number from 10",
                "diarium.upload.maxMegabytes|0|cannot be used.|a whole number from 1",
                "diarium.authority.email|registrator|cannot be used.|an e-mail address, or nothing",
                "diarium.accessibility.assessed|i maj|i maj|a day, such as 2026-05-31",
                "diarium.requests.series|XYZ|cannot be used.|the code of a body (RF, RS",
                "diarium.requests.perHour|0|cannot be used.|a whole number from 1",
                "diarium.publicAddress|diarium.example.se|not a scheme and a host alone|a scheme and a host, such as https://diarium.example.se"
            })
    void aWrongSettingIsToldInOneLine(String name, String value, String reason, String accepted) throws IOException {
        Throwable refusal = startWith(Map.of(name, value));

        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .startsWith("Diarium does not start. The setting " + name + " is \"" + value + "\"")
                .contains(reason)
                .contains("Accepted: " + accepted)
                .doesNotContain("\n");
        assertThat(refusal)
                .isInstanceOf(StartRefusedException.class)
                .hasMessage(log.list.get(0).getFormattedMessage())
                .hasNoCause();
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void aPasswordIsNeitherSentInTheOpenNorShown() throws IOException {
        String urls = "diarium.search.opensearch.urls";

        assertThat(startWith(Map.of(urls, "https://us:s3cret@search.example.se")))
                .hasMessageContaining("a user and a password have settings of their own")
                .hasMessageNotContaining("s3cret");
        assertThat(startWith(Map.of(
                        urls,
                        "http://192.0.2.1:9200",
                        "diarium.search.opensearch.user",
                        "us",
                        "diarium.search.opensearch.password",
                        "s3cret")))
                .hasMessageContaining("a password would be sent to http://192.0.2.1:9200 for all to read")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void anEmptySettingIsMissing() throws IOException {
        assertThat(startWith(Map.of("diarium.zone", " ")))
                .hasMessage(
                        "Diarium does not start. The setting diarium.zone is empty and cannot be used. Accepted: the name"
                                + " of a time zone, such as Europe/Stockholm.");
    }

    @Test
    void whatAYamlFileHasWrongIsToldInOneLineToo() throws IOException {
        Path bodies = Files.writeString(folder.resolve("bodies.yaml"), "bodies:\n  - code: [RS\n  name: x\n");

        assertThat(startWith(Map.of("diarium.bodies", bodies.toUri().toString())))
                .hasMessageContaining("bodies.yaml")
                .hasMessageNotContaining("\n");
    }

    @Test
    void eachWrongSettingHasALineOfItsOwn() throws IOException {
        startWith(Map.of("diarium.zone", "Mars", "diarium.mail.language", "da"));

        assertThat(log.list).hasSize(2);
    }

    @Test
    void everySettingWithADefaultIsKnown() throws IOException {
        Set<String> names = new TreeSet<>(defaults().stringPropertyNames());
        try (GenericXmlApplicationContext context = context(defaults())) {
            context.refresh();
            Settings settings = context.getBean(Settings.class);

            assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(settings.text(name))
                    .isNotNull());
        }
    }

    private Throwable startWith(Map<String, String> settings) throws IOException {
        Properties all = defaults();
        all.putAll(settings);
        try (GenericXmlApplicationContext context = context(all)) {
            return catchThrowable(context::refresh);
        }
    }

    private GenericXmlApplicationContext context(Properties settings) {
        settings.setProperty("dir.root", folder.toString());
        GenericXmlApplicationContext context = new GenericXmlApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new PropertiesPropertySource("module", settings));
        context.registerBean(PropertySourcesPlaceholderConfigurer.class);
        context.load(MODULE + "context/settings-context.xml");
        return context;
    }

    private static Properties defaults() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource(MODULE + "alfresco-global.properties"));
    }
}
