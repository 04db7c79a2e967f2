package se.diarium.register.part;

import java.time.Instant;

/**
 * A note (tjänsteanteckning): what an official took down in a case, never changed and never public.
 *
 * @param by user name of who wrote it
 * @param corrects id of the note that this one corrects; null for most
 */
public record Note(String id, String text, Instant at, String by, String corrects) {}
