package se.diarium.docker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The addresses of the module, as the descriptors of its web scripts say. */
record WebScripts(List<String> publicAddresses, List<String> privateAddresses) {

    private static final String DESCRIPTORS =
            "classpath*:alfresco/extension/templates/webscripts/se/diarium/**/*.desc.xml";

    /**
     * Reads every descriptor.
     *
     * @param values what to put in place of the variables in addresses; where one is missing, any word
     */
    static WebScripts read(Map<String, String> values) throws IOException {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (Resource descriptor : new PathMatchingResourcePatternResolver().getResources(DESCRIPTORS)) {
            Document document = parsed(descriptor);
            boolean anybody = "none".equals(document.select("authentication").text());
            for (Element url : document.select("url")) {
                (anybody ? open : closed).add("/alfresco/s" + filled(url.text().split("\\?")[0], values));
            }
        }
        return new WebScripts(
                open.stream().distinct().sorted().toList(),
                closed.stream().distinct().sorted().toList());
    }

    private static Document parsed(Resource descriptor) throws IOException {
        try (InputStream stream = descriptor.getInputStream()) {
            return Jsoup.parse(stream, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
        }
    }

    private static String filled(String template, Map<String, String> values) {
        String address = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.replaceAll("\\{\\w+}", "1");
    }
}
