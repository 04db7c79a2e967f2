package se.diarium.web.pages;

/** One value that can be chosen in a form. */
public record Choice(String value, String label, boolean chosen) {}
