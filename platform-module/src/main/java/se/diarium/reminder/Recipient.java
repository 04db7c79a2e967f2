package se.diarium.reminder;

import java.util.Locale;

/** Whom a reminder goes to, and in which language. */
public record Recipient(String address, Locale language) {}
