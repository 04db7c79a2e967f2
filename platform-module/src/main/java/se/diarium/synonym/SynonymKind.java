package se.diarium.synonym;

/** How the terms of an entry stand for each other. The names are stored. */
public enum SynonymKind {
    /** Each for every other. */
    EQUAL,

    /** Who asks for the first is shown the others too; who asks for one of the others is not shown the first. */
    ONE_WAY
}
