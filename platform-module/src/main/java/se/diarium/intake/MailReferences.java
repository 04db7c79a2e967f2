package se.diarium.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.diarium.document.parser.DocumentMetadata;

/**
 * The Message-IDs that tell which mail came in and which it belongs to, the nearest first: its own, the mail it answers, and those
 * before that one.
 */
public record MailReferences(List<Reference> references) {

    private static final int MOST = 20;

    public MailReferences {
        references = List.copyOf(references);
    }

    /**
     * One of them.
     *
     * @param header that it stands in
     */
    public record Reference(String messageId, String header) {}

    /** @param metadata what the mail says about itself, by the keys of {@link DocumentMetadata} */
    public static MailReferences of(Map<String, String> metadata) {
        List<Reference> found = new ArrayList<>();
        add(found, metadata.get(DocumentMetadata.MESSAGE_ID), "Message-ID");
        add(found, metadata.get(DocumentMetadata.IN_REPLY_TO), "In-Reply-To");
        add(found, metadata.get(DocumentMetadata.REFERENCES), "References");
        return new MailReferences(found.subList(0, Math.min(MOST, found.size())));
    }

    private static void add(List<Reference> found, String ids, String header) {
        if (ids == null) {
            return;
        }
        String[] each = ids.split(" ");
        for (int i = each.length - 1; i >= 0; i--) {
            String id = each[i];
            if (found.stream().noneMatch(known -> known.messageId().equals(id))) {
                found.add(new Reference(id, header));
            }
        }
    }
}
