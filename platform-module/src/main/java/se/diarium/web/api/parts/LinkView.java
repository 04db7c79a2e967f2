package se.diarium.web.api.parts;

import se.diarium.register.CaseStatus;
import se.diarium.register.part.CaseLink;
import se.diarium.register.part.LinkType;
import se.diarium.web.http.Links;

/** A link to another case on the wire. */
record LinkView(
        String id, LinkType type, String diarienummer, String title, CaseStatus status, boolean ended, String url) {

    static LinkView of(CaseLink link, Links links) {
        return new LinkView(
                link.id(),
                link.type(),
                link.otherCase().designation(),
                link.otherCase().title(),
                link.otherCase().status(),
                link.ended(),
                links.apiCase(link.otherCase().diarienummer()));
    }
}
