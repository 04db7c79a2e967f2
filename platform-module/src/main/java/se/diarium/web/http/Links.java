package se.diarium.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.diarium.register.number.Diarienummer;

/**
 * The addresses of things. They are permanent: what has been given out keeps leading to the same thing.
 *
 * @param base where web scripts are, as {@code /alfresco/s}; with the server in front for addresses to cite
 */
public record Links(String base) {

    public String start() {
        return base + "/diarium";
    }

    public String search() {
        return base + "/diarium/sok";
    }

    /** The day's list for everybody. */
    public String postlista() {
        return base + "/diarium/postlista";
    }

    /** The public notice board. */
    public String noticeBoard() {
        return base + "/diarium/anslagstavla";
    }

    /** What the register is, how fresh it is and what is left out of it. */
    public String about() {
        return base + "/diarium/om";
    }

    /** The site map for search engines. */
    public String sitemap() {
        return base + "/diarium/sitemap.xml";
    }

    /** What data there is, in the words of DCAT. */
    public String catalog() {
        return base + "/diarium/dcat";
    }

    /** How accessible the site is. */
    public String accessibility() {
        return base + "/diarium/tillganglighet";
    }

    /** How personal data is handled. */
    public String privacy() {
        return base + "/diarium/personuppgifter";
    }

    /** The form to ask for a document by. */
    public String asking() {
        return base + "/diarium/begaran";
    }

    /** The planning cycle of this year, for everybody. */
    public String cycle() {
        return base + "/diarium/arshjul";
    }

    /** The planning cycle of a year, for everybody. */
    public String cycle(int year) {
        return cycle() + "/" + year;
    }

    /** The planning cycle of a year, for those who work with the register. */
    public String internalCycle(int year) {
        return internal("arshjul") + "/" + year;
    }

    /** The tree of this year's plans, for everybody. */
    public String planTree() {
        return base + "/diarium/styrning";
    }

    /** The tree of a year's plans, for everybody. */
    public String planTree(int year) {
        return planTree() + "/" + year;
    }

    /** The tree of a year's plans, for those who work with the register. */
    public String internalPlanTree(int year) {
        return internal("styrning") + "/" + year;
    }

    /** A notice in the API. */
    public String apiNotice(String id) {
        return base + "/diarium/api/notices/" + encode(id);
    }

    /** The public page of the number series. */
    public String publicSeries() {
        return base + "/diarium/serier";
    }

    /** The public page of the meetings. */
    public String publicMeetings() {
        return base + "/diarium/sammantraden";
    }

    /** The public calendar of the meetings of a body, or of all where there is no code. */
    public String publicCalendar(String body) {
        return publicMeetings() + ".ics" + (body.isEmpty() ? "" : "?organ=" + encode(body));
    }

    /** The public page of a meeting, by its body and its day. */
    public String publicMeeting(String body, String day) {
        return base + "/diarium/sammantrade/" + encode(body) + "/" + encode(day);
    }

    /** The public page of a decision, by the body, the year and the paragraph of its minutes. */
    public String publicDecision(String body, int year, String paragraph) {
        return base + "/diarium/beslut/" + encode(body) + "/" + year + "/" + encode(paragraph);
    }

    /** The page of a meeting for the members of its body. */
    public String internalMeeting(String body, String day) {
        return internal("sammantrade") + "/" + encode(body) + "/" + encode(day);
    }

    /** An internal page, for those who work with the register; its name is the last part of its address. */
    public String internal(String name) {
        return base + "/diarium/register/" + encode(name);
    }

    /** The page of a case for those who work with the register. */
    public String internalCase(Diarienummer number) {
        return internal("arende") + "/" + path(number);
    }

    /** The public page of a case. */
    public String publicCase(Diarienummer number) {
        return base + "/diarium/arende/" + path(number);
    }

    /** The public reading page of a record. */
    public String publicRecord(String id) {
        return base + "/diarium/handling/" + encode(id);
    }

    /** The published file of a record. */
    public String publicFile(String id) {
        return publicRecord(id) + "/fil";
    }

    /** A case in the API. */
    public String apiCase(Diarienummer number) {
        return base + "/diarium/api/cases/" + path(number);
    }

    /** A part of a case in the API, as one of its {@code parties}. */
    public String apiPart(Diarienummer number, String resource, String id) {
        return apiCase(number) + "/" + resource + "/" + encode(id);
    }

    /** A user in the API. */
    public String apiUser(String userName) {
        return base + "/diarium/api/users/" + encode(userName);
    }

    /** A governance model. */
    public String apiModel(String code) {
        return base + "/diarium/api/models/" + encode(code);
    }

    /** A record in the API. */
    public String apiRecord(String id) {
        return base + "/diarium/api/records/" + encode(id);
    }

    /** The file of a record in the API. */
    public String apiContent(String id) {
        return apiRecord(id) + "/content";
    }

    /** A membership of a body in the API. */
    public String apiMember(String body, String id) {
        return base + "/diarium/api/bodies/" + encode(body) + "/members/" + encode(id);
    }

    /** The meetings in the API. */
    public String apiMeetings() {
        return base + "/diarium/api/meetings";
    }

    /** A meeting in the API, by its body and its day. */
    public String apiMeeting(String body, String day) {
        return apiMeetings() + "/" + encode(body) + "/" + encode(day);
    }

    /** A meeting in the API, as a member of its body has it. */
    public String apiMyMeeting(String body, String day) {
        return base + "/diarium/api/my/meetings/" + encode(body) + "/" + encode(day);
    }

    /** What a plan holds, in the API. */
    public String apiObject(String id) {
        return base + "/diarium/api/objects/" + encode(id);
    }

    /** A reporting round in the API. */
    public String apiRound(String id) {
        return base + "/diarium/api/rounds/" + encode(id);
    }

    /** The public story of a goal, an assignment or an indicator. */
    public String publicStory(String id) {
        return base + "/diarium/mal/" + encode(id);
    }

    /** A bulk import in the API. */
    public String apiImport(String id) {
        return base + "/diarium/api/imports/" + encode(id);
    }

    /** A text as a part of a path or a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(Diarienummer number) {
        return encode(number.series()) + "/" + number.number() + "/" + number.year();
    }
}
