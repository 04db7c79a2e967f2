package se.diarium.document.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * What a mail is made of. An envelope that Outlook puts text and attachments in ({@code winmail.dat}) is no attachment: what is in
 * it is the mail's own. One that cannot be opened stays an attachment, which tells why.
 *
 * @param bodies the texts that came in envelopes
 * @param outer the attachments, by Tika's number of each
 * @param inner what is within the attachments, by the same numbers
 */
record MailParts(List<Metadata> bodies, Map<String, Metadata> outer, Map<String, List<Metadata>> inner) {

    /** What Tika calls the text in an envelope, which comes before the attachments. */
    private static final String BODY = "message.rtf";

    /** @param parts the mail, and all that is in it at any depth, each after what it holds */
    static MailParts of(List<Metadata> parts) {
        List<Metadata> within = parts.subList(1, parts.size());
        Set<String> envelopes = new HashSet<>();
        if (AcceptedTypes.isEnvelope(PartReader.mimetype(parts.get(0)))) {
            envelopes.add("");
        }
        within.stream()
                .filter(part -> path(part).size() == 1 && isOpened(part))
                .forEach(part -> envelopes.add(path(part).get(0)));
        MailParts read = new MailParts(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Set<String> begun = new HashSet<>();
        for (Metadata part : within) {
            List<String> path = path(part);
            boolean wrapped = envelopes.contains(path.get(0));
            if (!wrapped) {
                read.put(part, path, envelopes.contains("") && path.size() == 1 && begun.add(""));
            } else if (path.size() > 1) {
                List<String> place = path.subList(1, path.size());
                read.put(part, place, place.size() == 1 && begun.add(path.get(0)));
            }
        }
        return read;
    }

    private static boolean isOpened(Metadata part) {
        return AcceptedTypes.isEnvelope(PartReader.mimetype(part))
                && PartReader.problem(part).isEmpty();
    }

    private void put(Metadata part, List<String> place, boolean firstOfEnvelope) {
        if (place.size() > 1) {
            inner.computeIfAbsent(place.get(0), none -> new ArrayList<>()).add(part);
        } else if (firstOfEnvelope && PartReader.name(part).filter(BODY::equals).isPresent()) {
            bodies.add(part);
        } else {
            outer.put(place.get(0), part);
        }
    }

    /** Tika's numbers of the parts that the part is in, and its own at the end. */
    private static List<String> path(Metadata part) {
        String path = String.valueOf(part.get(TikaCoreProperties.EMBEDDED_ID_PATH));
        return List.of(path.replaceFirst("^/", "").split("/"));
    }
}
