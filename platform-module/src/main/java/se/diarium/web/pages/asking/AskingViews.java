package se.diarium.web.pages.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.diarium.intake.DocumentRequests;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.about.ContactFacts;
import se.diarium.web.problem.Problem;
import se.diarium.web.problem.ProblemError;

/** Makes the page of the form. */
final class AskingViews {

    private static final String TEMPLATE = "begaran.get";
    private static final int CREATED = 201;

    private final DocumentRequests requests;
    private final ContactFacts contact;

    AskingViews(DocumentRequests requests, ContactFacts contact) {
        this.requests = requests;
        this.contact = contact;
    }

    /** The form before anything is written but what the address says. */
    Page empty(PageRequest request) {
        AskingFields fields = new AskingFields(request.parameter(AskingFields.NUMBER), "", "", "", newKey(), "");
        return page(request, 200, "asking.title", "", fields, "", List.of());
    }

    Page registered(PageRequest request, String designation) {
        return page(request, CREATED, "asking.done.title", designation, AskingFields.read(request), "", List.of());
    }

    /** The form with what was written in its place, and what is wrong with it. */
    Page refused(PageRequest request, Problem problem) {
        AskingFields typed = AskingFields.read(request);
        List<ProblemError> shown = problem.errors().stream()
                .filter(error -> AskingFields.SHOWN.contains(error.field()))
                .toList();
        boolean newKey = shown.size() < problem.errors().size();
        AskingFields kept = new AskingFields(
                typed.number(), typed.wanted(), typed.email(), typed.otherwise(), newKey ? newKey() : typed.key(), "");
        String refused = shown.isEmpty()
                ? problem.errors().isEmpty()
                        ? problem.detail()
                        : problem.errors().get(0).message()
                : "";
        return page(request, problem.status(), "asking.title", "", kept, refused, shown);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Page page(
            PageRequest request,
            int status,
            String title,
            String registered,
            AskingFields typed,
            String refused,
            List<ProblemError> errors) {
        Map<String, String> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.putIfAbsent(error.field(), error.message()));
        AskingView view = new AskingView(
                requests.isOpen(),
                registered,
                typed,
                refused,
                byField.entrySet().stream()
                        .map(error -> LabelledLink.of(error.getValue(), "#" + error.getKey()))
                        .toList(),
                byField,
                contact.ofAuthority(request.speech()));
        AskingJson json = new AskingJson(requests.isOpen(), registered.isEmpty() ? null : registered);
        return new Page(status, TEMPLATE, request.speech().of(title), view, json, false).asOwn();
    }
}
