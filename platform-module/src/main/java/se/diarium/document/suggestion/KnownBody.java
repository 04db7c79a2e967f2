package se.diarium.document.suggestion;

/**
 * A body that documents may name.
 *
 * @param code of its series, as {@code RS}
 * @param name as documents write it, as "Regionstyrelsen"
 */
public record KnownBody(String code, String name) {}
