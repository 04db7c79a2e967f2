package se.diarium.web.pages;

import se.diarium.register.Decision;
import se.diarium.register.RecordRef;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.http.Links;
import se.diarium.web.text.Language;

/** Addresses of the public pages, keeping the language the reader has chosen. */
public final class PageLinks {

    private final Links links;
    private final Language language;
    private final String files;

    /** @param files where static files are, as {@code /alfresco/diarium} */
    PageLinks(Links links, Language language, String files) {
        this.links = links;
        this.language = language;
        this.files = files;
    }

    public String start() {
        return inLanguage(links.start());
    }

    public String search() {
        return inLanguage(links.search());
    }

    /** The address a search form goes to; the form itself carries the language. */
    public String searchForm() {
        return links.search();
    }

    /** The address the form of the day's list goes to; the form itself carries the language. */
    public String postlistaForm() {
        return links.postlista();
    }

    public String postlista() {
        return inLanguage(links.postlista());
    }

    public String noticeBoard() {
        return inLanguage(links.noticeBoard());
    }

    /** What the register is, how fresh it is and what is left out of it. */
    public String about() {
        return inLanguage(links.about());
    }

    /** How accessible the site is. */
    public String accessibility() {
        return inLanguage(links.accessibility());
    }

    /** How personal data is handled. */
    public String privacy() {
        return inLanguage(links.privacy());
    }

    /** The form to ask for a document by. */
    public String asking() {
        return inLanguage(links.asking());
    }

    /** The form to ask for what there is in a case, by its number as the region writes it. */
    public String askingFor(String designation) {
        return inLanguage(links.asking() + "?arende=" + Links.encode(designation));
    }

    /** The form to ask for a record by. */
    public String askingFor(String designation, String recordNumber) {
        return askingFor(designation + " (" + recordNumber + ")");
    }

    /** The address the form to ask for a document by is sent to; the form itself carries the language. */
    public String askingForm() {
        return links.asking();
    }

    /** The planning cycle of this year. */
    public String cycle() {
        return inLanguage(links.cycle());
    }

    /** The tree of this year's plans. */
    public String planTree() {
        return inLanguage(links.planTree());
    }

    /** The public page of the number series. */
    public String series() {
        return inLanguage(links.publicSeries());
    }

    /** The public page of the meetings. */
    public String meetings() {
        return inLanguage(links.publicMeetings());
    }

    /** The address the form of the page of the meetings goes to; the form itself carries the language. */
    public String meetingsForm() {
        return links.publicMeetings();
    }

    /** The public page of a meeting, by its body and its day. */
    public String meeting(String body, String day) {
        return inLanguage(links.publicMeeting(body, day));
    }

    /** The public page of a decision; empty for one without a paragraph, which has none. */
    public String decision(Decision decision) {
        String paragraph = decision.paragraph();
        return paragraph == null || paragraph.isBlank()
                ? ""
                : inLanguage(
                        links.publicDecision(decision.body(), decision.date().getYear(), paragraph));
    }

    /** The page of a meeting for the members of its body. */
    public String internalMeeting(String body, String day) {
        return inLanguage(links.internalMeeting(body, day));
    }

    /** An internal page, for those who work with the register. */
    public String internal(String name) {
        return inLanguage(links.internal(name));
    }

    /** The address the form of an internal page goes to; the form itself carries the language. */
    public String internalForm(String name) {
        return links.internal(name);
    }

    /** The public story of a goal, an assignment or an indicator. */
    public String story(String id) {
        return inLanguage(links.publicStory(id));
    }

    /** The story of a goal, an assignment or an indicator for those who work with the register. */
    public String internalStory(String id) {
        return inLanguage(links.internal("mal") + "/" + Links.encode(id));
    }

    public String record(String id) {
        return inLanguage(links.publicRecord(id));
    }

    /** The reading page of a record, at a page of its file, with the words of a question marked. */
    public String readingPage(String id, int page, String question) {
        String marked = question.isEmpty() ? "" : "&q=" + Links.encode(question);
        return inLanguage(links.publicRecord(id) + "?sida=" + page + marked);
    }

    public String file(String id) {
        return links.publicFile(id);
    }

    /** The page of a case for those who work with the register. */
    public String internalCase(Diarienummer number) {
        return inLanguage(links.internalCase(number));
    }

    /** Where a record stands on the page of its case for those who work with the register. */
    public String internalRecord(RecordRef record) {
        return internalCase(record.diarienummer()) + "#record-" + record.recordNumber();
    }

    /** The file of a record, for those who may read the record. */
    public String content(String id) {
        return links.apiContent(id);
    }

    /** A file of a case's working material, for those who may read it. */
    public String workingFile(Diarienummer number, String id) {
        return links.apiPart(number, "working-material", id) + "/content";
    }

    /** A file that does not change with the page, as the style sheet. */
    public String asset(String name) {
        return files + "/" + name;
    }

    public String caseOf(Diarienummer number) {
        return inLanguage(links.publicCase(number));
    }

    public Links plain() {
        return links;
    }

    /** The address with the language added where it is not the first one. */
    public String inLanguage(String address) {
        if (language == Language.SWEDISH) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
