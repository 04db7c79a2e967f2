package se.diarium.web.pages.governance;

import se.diarium.governance.document.GovernedCase;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.register.RecordRef;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.PageRequest;

/** Where things are for the readers of a page: the public pages for everybody, the internal ones for those who have logged in. */
record YearLinks(boolean internal, PageLinks pages, Links permanent) {

    static YearLinks of(PageRequest request, Audience audience) {
        return new YearLinks(audience.internal(), request.links(), request.permanent());
    }

    String cycle(int year) {
        Links plain = pages.plain();
        return pages.inLanguage(internal ? plain.internalCycle(year) : plain.cycle(year));
    }

    String tree(int year) {
        Links plain = pages.plain();
        return pages.inLanguage(internal ? plain.internalPlanTree(year) : plain.planTree(year));
    }

    String document(GovernedDocument document) {
        return internal
                ? pages.internalRecord(new RecordRef(document.id(), document.diarienummer(), document.recordNumber()))
                : pages.record(document.id());
    }

    String inCase(GovernedCase found) {
        Diarienummer number = found.diarienummer();
        return internal ? pages.internalCase(number) : pages.caseOf(number);
    }

    /** To cite and for programs: with the server in front. */
    String permanentCycle(int year) {
        return internal ? permanent.internalCycle(year) : permanent.cycle(year);
    }

    String permanentTree(int year) {
        return internal ? permanent.internalPlanTree(year) : permanent.planTree(year);
    }

    String permanentDocument(GovernedDocument document) {
        return internal ? permanent.apiRecord(document.id()) : permanent.publicRecord(document.id());
    }

    String permanentCase(GovernedCase found) {
        return internal ? permanent.apiCase(found.diarienummer()) : permanent.publicCase(found.diarienummer());
    }
}
