package se.diarium.register;

/**
 * A body of the region: an authority of its own with a series of its own.
 *
 * @param code of the body and of its series, as {@code RS}
 * @param genitive the name's genitive, as in "Regionstyrelsens sammanträde"
 */
public record Body(String code, String name, String genitive) {}
