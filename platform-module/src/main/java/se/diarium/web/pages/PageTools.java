package se.diarium.web.pages;

import org.springframework.extensions.webscripts.WebScriptRequest;
import se.diarium.web.http.Json;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Texts;

/** What every public page needs: its texts, the answers to failures, JSON and the address of the site. */
public final class PageTools {

    private final Texts texts;
    private final Problems problems;
    private final Json json;
    private final String authority;
    private final String publicAddress;

    /**
     * @param authority name of the authority whose register this is; empty for none
     * @param publicAddress scheme and host that citizens use, without a slash at the end; empty to take it from each request
     */
    public PageTools(Texts texts, Problems problems, Json json, String authority, String publicAddress) {
        this.texts = texts;
        this.problems = problems;
        this.json = json;
        this.authority = authority.strip();
        this.publicAddress = publicAddress.strip();
    }

    Texts texts() {
        return texts;
    }

    Problems problems() {
        return problems;
    }

    Json json() {
        return json;
    }

    String authority() {
        return authority;
    }

    String publicAddress(WebScriptRequest request) {
        return publicAddress.isEmpty() ? withoutUsualPort(request.getServerPath()) : publicAddress;
    }

    /** The platform always names the port; in an address to cite, the usual one says nothing. */
    private static String withoutUsualPort(String server) {
        String usual = server.startsWith("https:") ? ":443" : ":80";
        return server.endsWith(usual) ? server.substring(0, server.length() - usual.length()) : server;
    }
}
