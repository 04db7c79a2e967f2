package se.diarium.decision.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.document.parser.DocumentMetadata;
import se.diarium.document.text.Attachment;
import se.diarium.document.text.ExtractedText;

/**
 * What a mail server reports of the delivery of a mail. Source: RFC 3464 (delivery status) within RFC 6522 (multipart/report).
 *
 * @param messageIds of the mail that is reported of, as far as they are told
 * @param failure status and diagnosis of the first recipient to whom it could not be delivered; null where there is none
 */
public record DeliveryReport(Set<String> messageIds, String failure) {

    private static final String REPORT = "report";
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]+):[ \\t]*(.*(?:\\n[ \\t]+.*)*)$");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^(?:Original-)?Message-ID:\\s*(<[^<>\\s]{1,200}>)");

    /** The report that a mail is; nothing where it is none. */
    public static Optional<DeliveryReport> of(ExtractedText mail) {
        if (!REPORT.equalsIgnoreCase(mail.metadata().get(DocumentMetadata.MULTIPART))) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        String failure = null;
        for (Attachment part : mail.attachments()) {
            String id = part.content().metadata().get(DocumentMetadata.MESSAGE_ID);
            if (id != null) {
                ids.add(id);
            }
            Matcher told = MESSAGE_ID.matcher(part.content().text());
            while (told.find()) {
                ids.add(told.group(1));
            }
            if (failure == null) {
                failure = failure(part.content().text());
            }
        }
        return Optional.of(new DeliveryReport(ids, failure));
    }

    /** Of the first group of fields whose action is that it failed. */
    private static String failure(String text) {
        for (String group : text.split("\\n[ \\t]*\\n")) {
            Map<String, String> fields = fields(group);
            if ("failed".equalsIgnoreCase(fields.get("action"))) {
                List<String> said = new ArrayList<>();
                for (String name : List.of("status", "diagnostic-code")) {
                    if (fields.containsKey(name)) {
                        said.add(fields.get(name));
                    }
                }
                return String.join(" ", said);
            }
        }
        return null;
    }

    private static Map<String, String> fields(String group) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(group);
        while (field.find()) {
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT),
                    field.group(2).replaceAll("\\s+", " ").strip());
        }
        return fields;
    }
}
