package se.diarium.decision.paper.bundle;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a bundle is made of.
 *
 * @param language as {@code sv}
 * @param author null for none
 * @param words the texts of the bundle's own pages, patterns of {@link java.text.MessageFormat}, by {@link Word}
 */
public record BundleJob(String title, String language, String author, List<Item> items, Map<Word, String> words)
        implements Serializable {

    /** The texts that a bundle needs. */
    public enum Word {
        CONTENTS,
        PROPOSAL,
        PAPERS,
        NO_PAPERS,
        /** Of the number of a page and of all pages. */
        NUMBER,
        BROKEN,
        LOCKED
    }

    /**
     * A part of the bundle, which has a page of its own before its papers.
     *
     * @param subtitle null for none
     * @param proposal null for none
     */
    public record Item(String heading, String subtitle, String proposal, List<Paper> papers) implements Serializable {}

    /**
     * A paper.
     *
     * @param pdf path of its file; null where there is none that can be put in
     * @param text path of a UTF-8 text that is put in instead; null for none
     * @param note what is said above the text, or where there is neither file nor text; null with a file
     */
    public record Paper(String title, String pdf, String text, String note) implements Serializable {}
}
