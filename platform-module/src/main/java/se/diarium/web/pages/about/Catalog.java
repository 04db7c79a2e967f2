package se.diarium.web.pages.about;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.diarium.web.http.Links;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** What data the register gives to everybody, in the words of DCAT-AP-SE 3, as JSON-LD. */
final class Catalog {

    private static final String LICENSE = "http://creativecommons.org/publicdomain/zero/1.0/";
    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/CONT";
    private static final String GOVERNMENT = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private static final String OPEN = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String SWEDISH = "http://publications.europa.eu/resource/authority/language/SWE";
    private static final String FORMATS = "http://www.iana.org/assignments/media-types/";

    private final Texts texts;
    private final Links links;
    private final String files;
    private final String authority;
    private final String email;

    /**
     * @param links with the server in front
     * @param files where static files are, with the server in front
     * @param email of whom one asks; empty for none
     */
    Catalog(Texts texts, Links links, String files, String authority, String email) {
        this.texts = texts;
        this.links = links;
        this.files = files;
        this.authority = authority;
        this.email = email;
    }

    Map<String, Object> json() {
        Map<String, Object> catalog = thing("dcat:Catalog", links.catalog());
        catalog.put("@context", context());
        catalog.put("dcterms:title", both("dcat.title"));
        catalog.put("dcterms:description", both("dcat.description"));
        catalog.put("dcterms:publisher", publisher());
        catalog.put("dcterms:license", ref(LICENSE));
        catalog.put("dcterms:language", ref(SWEDISH));
        catalog.put("foaf:homepage", ref(links.start()));
        catalog.put(
                "dcat:dataset",
                List.of(
                        dataset(
                                "arenden",
                                "dcat.register",
                                List.of(
                                        distribution("sok-json", links.search() + "?format=json", "application/json"),
                                        distribution(
                                                "sok-atom", links.search() + "?format=atom", "application/atom+xml"))),
                        dataset(
                                "postlista",
                                "dcat.postlista",
                                List.of(
                                        distribution(
                                                "postlista-json",
                                                links.postlista() + "?format=json",
                                                "application/json"),
                                        distribution("postlista-csv", links.postlista() + "?format=csv", "text/csv"),
                                        distribution(
                                                "postlista-atom",
                                                links.postlista() + "?format=atom",
                                                "application/atom+xml"))),
                        dataset(
                                "sammantraden",
                                "dcat.meetings",
                                List.of(
                                        distribution(
                                                "sammantraden-json",
                                                links.publicMeetings() + "?format=json",
                                                "application/json"),
                                        distribution("sammantraden-ics", links.publicCalendar(""), "text/calendar"))),
                        dataset(
                                "anslagstavla",
                                "dcat.board",
                                List.of(
                                        distribution(
                                                "anslagstavla-json",
                                                links.noticeBoard() + "?format=json",
                                                "application/json"),
                                        distribution(
                                                "anslagstavla-atom",
                                                links.noticeBoard() + "?format=atom",
                                                "application/atom+xml")))));
        catalog.put("dcat:service", service());
        return catalog;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        return context;
    }

    private Map<String, Object> dataset(String name, String key, List<Map<String, Object>> distributions) {
        Map<String, Object> dataset = thing("dcat:Dataset", id(name));
        dataset.put("dcterms:title", both(key + ".title"));
        dataset.put("dcterms:description", both(key + ".description"));
        dataset.put("dcterms:publisher", publisher());
        dataset.put("dcterms:accessRights", ref(OPEN));
        dataset.put("dcterms:accrualPeriodicity", ref(FREQUENCY));
        dataset.put("dcterms:language", ref(SWEDISH));
        dataset.put("dcat:theme", ref(GOVERNMENT));
        if (!email.isEmpty()) {
            dataset.put("dcat:contactPoint", contact());
        }
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private Map<String, Object> distribution(String name, String address, String format) {
        Map<String, Object> distribution = thing("dcat:Distribution", id(name));
        distribution.put("dcat:accessURL", ref(address));
        distribution.put("dcat:downloadURL", ref(address));
        distribution.put("dcat:mediaType", ref(FORMATS + format));
        distribution.put("dcterms:format", format);
        distribution.put("dcterms:license", ref(LICENSE));
        return distribution;
    }

    private Map<String, Object> service() {
        Map<String, Object> service = thing("dcat:DataService", id("api"));
        service.put("dcterms:title", both("dcat.api.title"));
        service.put("dcterms:publisher", publisher());
        service.put("dcterms:accessRights", ref(OPEN));
        service.put("dcat:endpointURL", ref(links.start()));
        service.put("dcat:endpointDescription", ref(files + "/openapi.yaml"));
        service.put("dcat:servesDataset", ref(id("arenden")));
        return service;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = thing("foaf:Agent", id("utgivare"));
        publisher.put("foaf:name", authority.isEmpty() ? texts.get(Language.SWEDISH, "site.name") : authority);
        publisher.put("dcterms:type", ref("http://purl.org/adms/publishertype/RegionalAuthority"));
        return publisher;
    }

    private Map<String, Object> contact() {
        Map<String, Object> contact = thing("vcard:Organization", id("kontakt"));
        contact.put("vcard:fn", authority.isEmpty() ? texts.get(Language.SWEDISH, "site.name") : authority);
        contact.put("vcard:hasEmail", ref("mailto:" + email));
        return contact;
    }

    private String id(String name) {
        return links.catalog() + "#" + name;
    }

    private static Map<String, Object> thing(String type, String id) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("@id", id);
        return thing;
    }

    private static Map<String, Object> ref(String id) {
        return Map.of("@id", id);
    }

    private List<Map<String, String>> both(String key) {
        return List.of(in(Language.SWEDISH, key), in(Language.ENGLISH, key));
    }

    private Map<String, String> in(Language language, String key) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("@value", new Speech(texts, language).of(key));
        text.put("@language", language.tag());
        return text;
    }
}
