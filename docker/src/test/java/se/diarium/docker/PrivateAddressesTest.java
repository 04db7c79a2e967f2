package se.diarium.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy before the embedded repository: nothing but the public pages can be reached from outside. */
@ExtendWith(Portal.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PrivateAddressesTest {

    /** The platform's own addresses, those of the workspace, and those that machines ask for. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "/alfresco",
            "/alfresco/",
            "/alfresco/s",
            "/alfresco/s/",
            "/alfresco/s/index",
            "/alfresco/s/api/login",
            "/alfresco/s/api/login/ticket/TICKET_1",
            "/alfresco/s/api/server",
            "/alfresco/s/api/people",
            "/alfresco/s/api/solr/metadata",
            "/alfresco/s/remoteadm/get/x",
            "/alfresco/s/prometheus",
            "/alfresco/s/admin",
            "/alfresco/s/enterprise/admin",
            "/alfresco/service/api/login",
            "/alfresco/wcs/api/login",
            "/alfresco/wcservice/api/login",
            "/alfresco/api/-default-/public/alfresco/versions/1/nodes/-root-",
            "/alfresco/api/-default-/public/authentication/versions/1/tickets",
            "/alfresco/api/-default-/public/cmis/versions/1.1/browser",
            "/alfresco/api/-default-/public/alfresco/versions/1/probes/-ready-",
            "/alfresco/webdav/",
            "/alfresco/cmisatom",
            "/alfresco/aos/",
            "/alfresco/faces/jsp/login.jsp",
            "/alfresco/diarium/",
            "/alfresco/diarium/index.html",
            "/alfresco/diarium/other.css",
            "/alfresco/WEB-INF/web.xml",
            "/alfresco/META-INF/MANIFEST.MF",
            "/_vti_bin/owssvr.dll",
            "/share",
            "/share/page/",
            "/share/proxy/alfresco/api/people",
            "/solr/admin",
            "/api-explorer/",
            "/manager/html",
            "/conf.d/diarium.conf",
            "/nginx.conf",
            "/tls/privkey.pem",
            "/404.html",
            "/pages/404.html");

    private final Portal portal;

    PrivateAddressesTest(Portal portal) {
        this.portal = portal;
    }

    /** Everything that is not public: the workspace API as its descriptors say, and the platform's own. */
    Stream<String> privateAddresses() {
        return Stream.concat(portal.webScripts().privateAddresses().stream(), OF_THE_PLATFORM.stream());
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void everyPrivateAddressIsRefused(String address) {
        assertThat(portal.nginx().publicClient().get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void privateAddressesAreRefusedWhateverTheMethod(String address) {
        RawClient outside = portal.nginx().publicClient();
        for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")) {
            assertThat(outside.send(method, address, "{}").status()).as(method).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("privateAddresses")
    void privateAddressesAreRefusedHoweverTheyAreWritten(String address) {
        RawClient outside = portal.nginx().publicClient();
        for (String written : spellings(address)) {
            assertThat(outside.get(written).status()).as(written).isIn(400, 404);
        }
    }

    private static List<String> spellings(String address) {
        String inner = address.startsWith("/alfresco/s/") ? address.substring("/alfresco/s".length()) : address;
        String last = address.substring(address.length() - 1);
        return List.of(
                address.substring(0, address.length() - 1) + "%" + String.format("%02x", (int) last.charAt(0)),
                address.replace("a", "%61").replace("s", "%73"),
                address.replace("a", "%2561").replace("s", "%2573"),
                address.replace("/", "//"),
                "/alfresco/s/diarium/../../.." + address,
                "/alfresco/s/diarium/handling/.." + "/../../../.." + address,
                "/alfresco/s/diarium/%2e%2e/%2E%2e/%2e%2e" + address,
                "/alfresco/s/diarium/..;/..;/.." + address,
                "/alfresco/s/diarium/..%2f..%2f.." + address,
                "/alfresco/s/diarium\\..\\..\\.." + address,
                "/alfresco/diarium/portal.css/../../.." + address,
                "/." + address,
                address + ";jsessionid=1",
                address + "/",
                address + "?format=json",
                "/alfresco;x=1" + address.replaceFirst("^/alfresco", ""),
                "/alfresco/service" + inner,
                "/alfresco/wcs" + inner,
                "/alfresco/wcservice" + inner,
                "/alfresco/s;jsessionid=1" + inner,
                address.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s/diarium?alf_ticket=TICKET_1",
                "/alfresco/s/diarium?lang=en&alf_ticket=TICKET_1",
                "/alfresco/s/diarium?%61lf_ticket=TICKET_1",
                "/alfresco/s/diarium?ALF_TICKET=TICKET_1",
                "/alfresco/s/diarium/sok?q=x&alf_method=post",
                "/alfresco/s/diarium/sok?q=x&alf_callback=f",
                "/alfresco/s/diarium/sok?ticket=TICKET_1",
                "/alfresco/s/diarium/sok?guest=true",
                "/alfresco/s/diarium/sok?guest",
                "/alfresco/diarium/portal.css?alf_ticket=TICKET_1",
                "/alfresco/s/diarium/",
                "//alfresco/s/diarium",
                "/alfresco/s//diarium",
                "/alfresco/s/./diarium",
                "/alfresco/s/diarium/../diarium",
                "/alfresco/s/%64iarium",
                "/alfresco/S/diarium",
                "/Alfresco/s/diarium",
                "/ALFRESCO/S/DIARIUM",
                "/alfresco/s/diarium.html",
                "/alfresco/s/diarium;jsessionid=1",
                "/alfresco/service/diarium",
                "/alfresco/wcs/diarium",
                "/alfresco/s/diarium/arende/RUN/1/2020/../../../../api/cases",
                "/alfresco/s/diarium/handling/x%2f..%2f..%2fapi",
                "/alfresco/diarium/portal.css/",
                "/alfresco/diarium/%70ortal.css"
            })
    void aPublicAddressInDisguiseIsRefused(String target) {
        assertThat(portal.nginx().publicClient().get(target).status()).isEqualTo(404);
    }

    @Test
    void aTicketInTheHeaderOpensNothingEither() {
        String login = "registrator:" + portal.password();
        String header =
                "Authorization: Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));

        for (String address : portal.webScripts().privateAddresses()) {
            assertThat(portal.nginx().publicClient().get(address, header).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsRefusedOutsideIsThereInside() {
        assertThat(portal.webScripts().privateAddresses()).hasSizeGreaterThan(8);
        for (String address : portal.webScripts().privateAddresses()) {
            assertThat(portal.nginx().workspaceClient().get(address).status())
                    .as(address)
                    .isNotEqualTo(404);
        }
    }

    @Test
    void theWorkspaceLogsInThroughItsOwnListener() {
        String body = "{\"username\":\"registrator\",\"password\":\"" + portal.password() + "\"}";

        RawAnswer answer = portal.nginx()
                .workspaceClient()
                .send("POST", "/alfresco/s/api/login", body, "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("TICKET_");
    }
}
