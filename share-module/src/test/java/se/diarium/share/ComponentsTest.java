package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the components show of what the register answers. */
class ComponentsTest {

    private static final String CASE = """
            {"id":"0a-1","diarienummer":"RS/7/2026","title":"<b>Busslinje</b>","handler":"handlaggare","registered":"2026-02-01",
             "status":"IN_PREPARATION","secrecy":{"chapter":21,"section":7}}""";
    private static final String CLOSED = """
            {"id":"0a-2","diarienummer":"RS/8/2026","title":"Avslutat","status":"CLOSED"}""";

    @Test
    void myCasesShowsTheOpenCasesOfTheUserAlone() throws Exception {
        String html = new ServerScripts()
                .answering("/diarium/api/cases?handler=handlaggare&limit=200", page(CASE, CLOSED))
                .html("se/diarium/dashlets/diarium-my-cases.get");

        assertThat(html)
                .contains("RS/7/2026", "In preparation", "Secret, chapter 21 section 7")
                .contains("/share/page/folder-details?nodeRef=workspace://SpacesStore/0a-1")
                .doesNotContain("RS/8/2026");
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() throws Exception {
        String html = new ServerScripts()
                .answering("/diarium/api/cases?limit=10", page(CASE))
                .html("se/diarium/dashlets/diarium-latest.get");

        assertThat(html).contains("&lt;b&gt;Busslinje&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void aDashletSaysThatTheRegisterDidNotAnswer() throws Exception {
        assertThat(new ServerScripts().html("se/diarium/dashlets/diarium-latest.get"))
                .contains("role=\"alert\"", "The register did not answer");
    }

    @Test
    void tasksWithTheNearestDayComeFirst() throws Exception {
        String html = new ServerScripts()
                .answering(
                        "/diarium/api/tasks",
                        page(
                                "{\"id\":\"activiti$1\",\"title\":\"Approve\",\"diarienummer\":\"RS/1/2026\",\"pooled\":true}",
                                "{\"id\":\"activiti$2\",\"title\":\"Approve\",\"diarienummer\":\"RS/2/2026\",\"pooled\":false,\"due\":\"2026-05-02\"}",
                                "{\"id\":\"activiti$3\",\"title\":\"Approve\",\"diarienummer\":\"RS/3/2026\",\"pooled\":false,\"due\":\"2026-05-01\"}"))
                .html("se/diarium/dashlets/diarium-due-for-decision.get");

        assertThat(html)
                .containsSubsequence("RS/3/2026", "RS/2/2026", "RS/1/2026")
                .contains("taskId=activiti%243");
    }

    @Test
    void theRegisterPageAsksForWhatTheFilterSays() throws Exception {
        String html = new ServerScripts()
                .called("series", " rs ")
                .called("text", "buss & \"tåg\"")
                .answering(
                        "/diarium/api/cases?series=RS&text=buss%20%26%20%22t%C3%A5g%22&limit=50",
                        "{\"total\":51,\"items\":[" + CASE + "]}")
                .html("se/diarium/register/register.get");

        assertThat(html)
                .contains("RS/7/2026", "51 cases", "value=\"buss &amp; &quot;tåg&quot;\"")
                .contains("?series=RS&amp;text=buss%20%26%20%22t%C3%A5g%22&amp;offset=50");
    }

    @Test
    void onlyRegistrarsGetTheButtonToRegister() throws Exception {
        assertThat(new ServerScripts().html("se/diarium/register/register.get"))
                .doesNotContain("<button type=\"button\"");
        assertThat(new ServerScripts()
                        .inGroups("GROUP_A,GROUP_DIARIUM_REGISTRATOR")
                        .html("se/diarium/register/register.get"))
                .contains("<button type=\"button\" class=\"diarium-register-case\">");
    }

    @Test
    void theHeaderOfEveryPageLeadsToTheWorkspace() {
        String model = new ServerScripts().model("se/diarium/customizations/share/header/share-header.get", """
                        {"services": [], "widgets": [{"config": {"widgets": [
                            {"id": "HEADER_APP_MENU_BAR", "config": {"widgets": [{"id": "HEADER_HOME"}]}}]}}]}""");

        assertThat(model).containsSubsequence("HEADER_HOME", "HEADER_DIARIUM", "\"targetUrl\":\"diarium-workspace\"");
    }

    @Test
    void theSearchPageGetsOurFacetsSearchServiceAndSearchBox() {
        String model = new ServerScripts()
                .model("se/diarium/customizations/share/pages/faceted-search/faceted-search.get", """
                        {"services": ["alfresco/services/ActionService", {"name": "alfresco/services/SearchService", "config": {"a": 1}},
                                      {"id": "SITE_SERVICE", "name": "alfresco/services/SiteService"}],
                         "widgets": [{"config": {"widgets": [
                            {"id": "HEADER_SEARCH", "name": "alfresco/header/SearchBox", "config": {}},
                            {"id": "FCTSRCH_SEARCH_FACET_LIST", "config": {"widgets": [{"id": "FCTSRCH_own"}]}}]}}]}""");

        assertThat(model)
                .contains("\"diarium/services/SearchService\",\"config\":{\"a\":1}", "diarium/header/SearchBox")
                .containsSubsequence("}series", "}kind", "}year", "}status", "FCTSRCH_own")
                .contains("\"FOR_DECISION\":\"For decision\"", "\"value\":\"diarium-site-dashboard\"")
                .doesNotContain("alfresco/services/SearchService");
    }

    private static String page(String... items) {
        return "{\"total\":" + items.length + ",\"items\":[" + String.join(",", items) + "]}";
    }
}
