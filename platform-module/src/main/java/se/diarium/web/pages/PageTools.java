package se.diarium.web.pages;

import java.util.function.BooleanSupplier;
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
    private final BooleanSupplier governed;

    /**
     * @param authority name of the authority whose register this is; empty for none
     * @param publicAddress scheme and host that citizens use, without a slash at the end; empty to take it from each request
     * @param governed whether the region has a governance model
     */
    public PageTools(
            Texts texts,
            Problems problems,
            Json json,
            String authority,
            String publicAddress,
            BooleanSupplier governed) {
        this.texts = texts;
        this.problems = problems;
        this.json = json;
        this.authority = authority.strip();
        this.publicAddress = publicAddress.strip();
        this.governed = governed;
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

    boolean governed() {
        return governed.getAsBoolean();
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
