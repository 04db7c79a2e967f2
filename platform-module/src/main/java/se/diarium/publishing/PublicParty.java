package se.diarium.publishing;

import se.diarium.register.vocabulary.Term;

/** A party of a case as everybody may see it: its public form and its role. */
public record PublicParty(String name, Term role) {}
