package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/**
 * Every way by which a word can come out to a user. What is typed is never the whole word where the answer is searched for it, so that
 * an echo of the question is no leak.
 */
final class WaysOut {

    /** Which answer the same to anyone, logged in or not. */
    private static final List<String> PUBLIC_PAGES = List.of(
            "",
            "/sok",
            "/sok?lang=en",
            "/sok?format=atom",
            "/sok?sortering=nyast",
            "/postlista",
            "/sammantraden",
            "/sammantraden.ics",
            "/anslagstavla",
            "/anslagstavla?format=atom",
            "/om",
            "/begaran",
            "/dcat",
            "/sitemap.xml?del=2",
            "/arende/RS/21/" + Year.now(),
            "/serier");

    private static final List<String> INTERNAL_PAGES = List.of(
            "/register/postlista?period=alla",
            "/register/sammantraden",
            "/register/delegationsbeslut",
            "/register/serier",
            "/register/statistik",
            "/api/cases?limit=100",
            "/api/lists/cases?limit=100",
            "/api/lists/records?limit=100",
            "/api/tasks",
            "/api/deadlines",
            "/api/notices",
            "/api/my/meetings",
            "/api/meetings?limit=100",
            "/api/meetings.ics",
            "/api/delegation-decisions",
            "/api/statistics",
            "/api/rounds",
            "/api/my/answers");

    private static final String PUBLIC_SEARCH = "/diarium/sok?format=json&q=";
    private static final String INTERNAL_SEARCH = "/diarium/api/search?q=";

    private final DiariumClient user;
    private final boolean citizen;
    private final Map<String, String> pages = new LinkedHashMap<>();

    /** @param addresses of what is hidden and what is beside it */
    WaysOut(DiariumClient user, boolean citizen, Collection<String> addresses) {
        this.user = user;
        this.citizen = citizen;
        (citizen ? PUBLIC_PAGES : INTERNAL_PAGES).forEach(this::keep);
        addresses.stream().filter(address -> citizen || isInternal(address)).forEach(this::keep);
    }

    private void keep(String address) {
        read("/diarium" + address);
        boolean hasJson = !address.startsWith("/api/")
                && !address.contains("format=")
                && !address.endsWith("/fil")
                && !address.endsWith(".ics");
        if (hasJson) {
            read("/diarium" + address + (address.contains("?") ? "&" : "?") + "format=json");
        }
    }

    private void read(String address) {
        pages.put(address, text(user.get(address)));
    }

    private static boolean isInternal(String address) {
        return address.startsWith("/api/") || address.startsWith("/register/");
    }

    /** Everything that an answer says, its headers included. */
    private static String text(Answer answer) {
        return answer.headers().map() + "\n" + answer.text();
    }

    /** The ways of the search that tell of a word. */
    Set<String> ofSearch(String word) {
        Set<String> leaks = new HashSet<>();
        String typed = word.substring(0, word.length() - 2);
        found(PUBLIC_SEARCH, word, leaks);
        if (citizen) {
            told(PUBLIC_SEARCH, word, leaks);
            told("/diarium/sok?q=", word, leaks);
            told("/diarium/sok?format=atom&q=", word, leaks);
            completed("/diarium/sok/forslag?q=" + typed, word, leaks);
        }
        found(INTERNAL_SEARCH, word, leaks);
        told(INTERNAL_SEARCH, word, leaks);
        completed("/diarium/api/search/completions?q=" + typed, word, leaks);
        return leaks;
    }

    /** What is said to a beginning, in either order, and to another spelling. */
    private void told(String search, String word, Set<String> leaks) {
        String typed = word.substring(0, word.length() - 2);
        completed(search + typed + "*", word, leaks);
        completed(search + typed + "*&sortering=nyast", word, leaks);
        completed(search + misspelt(word), word, leaks);
    }

    /** Hits, the total, the facets and what was meant, for the word itself and narrowed by all that narrows. */
    private void found(String json, String word, Set<String> leaks) {
        for (String narrowed : List.of("", "&ar=" + Year.now(), "&organ=HSN")) {
            Answer answer = user.get(json + word + narrowed);
            if (answer.status() != 200) {
                continue;
            }
            JsonNode result = answer.json();
            if (result.path("total").asInt() > 0) {
                leaks.add("total of " + json + narrowed);
            }
            if (!result.path("hits").isEmpty()) {
                leaks.add("hits of " + json + narrowed);
            }
            result.path("facets").forEach(facet -> {
                if (!facet.isEmpty()) {
                    leaks.add("facets of " + json + narrowed);
                }
            });
            if (!result.path("didYouMean").isNull()
                    && !result.path("didYouMean").isMissingNode()) {
                leaks.add("other spellings of " + json + narrowed);
            }
        }
    }

    private void completed(String address, String word, Set<String> leaks) {
        if (text(user.get(address)).contains(word)) {
            leaks.add(address);
        }
    }

    /** The pages, lists and feeds that tell of a word. */
    List<String> ofPages(String word) {
        List<String> leaks = new ArrayList<>();
        pages.forEach((address, text) -> {
            if (text.contains(word)) {
                leaks.add(address);
            }
        });
        return leaks;
    }

    private static String misspelt(String word) {
        int middle = word.length() / 2;
        char other = word.charAt(middle) == 'x' ? 'y' : 'x';
        return word.substring(0, middle) + other + word.substring(middle + 1);
    }
}
