package se.diarium.web.pages.about;

import java.io.IOException;
import java.util.List;
import se.diarium.publishing.PublicAddresses;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;

/** The site map for search engines: a list of parts, and by {@code ?del=} each part with the addresses of what is public. */
final class SitemapPage extends PageWebScript {

    private static final int PART_SIZE = 10_000;
    private static final String BEGIN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String TYPE = "application/xml";

    private final PublicAddresses addresses;

    SitemapPage(PageTools tools, PublicAddresses addresses) {
        super(tools, Audience.PUBLIC);
        this.addresses = addresses;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        Links links = request.permanent();
        int part = request.parameter("del").isEmpty() ? 0 : request.pageNumber("del");
        return file(request, TYPE, part == 0 ? parts(links) : part(links, part));
    }

    /** Part 1 has the pages themselves, the next ones cases, and those after them records. */
    private String parts(Links links) {
        StringBuilder xml = new StringBuilder(BEGIN.formatted("sitemapindex"));
        for (long part = 1; part <= 1 + parts(addresses.cases()) + parts(addresses.records()); part++) {
            xml.append("<sitemap><loc>")
                    .append(links.sitemap())
                    .append("?del=")
                    .append(part)
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private String part(Links links, int part) {
        StringBuilder xml = new StringBuilder(BEGIN.formatted("urlset"));
        long casesEnd = 1 + parts(addresses.cases());
        if (part == 1) {
            List.of(
                            links.start(),
                            links.search(),
                            links.postlista(),
                            links.publicMeetings(),
                            links.noticeBoard(),
                            links.publicSeries(),
                            links.about(),
                            links.asking(),
                            links.accessibility(),
                            links.privacy())
                    .forEach(address -> url(xml, address, ""));
        } else if (part <= casesEnd) {
            addresses
                    .cases((part - 2L) * PART_SIZE, PART_SIZE)
                    .forEach(number -> url(xml, links.publicCase(number), ""));
        } else {
            addresses
                    .records((part - casesEnd - 1) * PART_SIZE, PART_SIZE)
                    .forEach(record ->
                            url(xml, links.publicRecord(record.id()), "<lastmod>" + record.at() + "</lastmod>"));
        }
        return xml.append("</urlset>\n").toString();
    }

    private static long parts(long count) {
        return (count + PART_SIZE - 1) / PART_SIZE;
    }

    /** Addresses are percent-encoded and have no parameters, so nothing in them is markup. */
    private static void url(StringBuilder xml, String address, String more) {
        xml.append("<url><loc>").append(address).append("</loc>").append(more).append("</url>\n");
    }
}
