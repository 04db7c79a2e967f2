package se.diarium.embedded.workflow;

import org.alfresco.service.cmr.i18n.MessageLookup;

/** Titles and descriptions of processes, steps and tasks from the resource bundles of modules. */
final class Labels {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";

    private final MessageLookup messages;

    Labels(MessageLookup messages) {
        this.messages = messages;
    }

    /** The label of an item such as {@code myProcess.task.my:type}, null when no bundle has one. */
    String find(String item, String label) {
        return messages.getMessage(item.replace(':', '_') + "." + label);
    }

    /** The label of an item, or the first of the others that is not null. */
    String of(String item, String label, String... otherwise) {
        var text = find(item, label);
        for (var next = 0; text == null && next < otherwise.length; next++) {
            text = otherwise[next];
        }
        return text;
    }

    MessageLookup messages() {
        return messages;
    }
}
