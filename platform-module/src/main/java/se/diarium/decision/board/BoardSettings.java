package se.diarium.decision.board;

import se.diarium.settings.Settings;

/**
 * What an installation decides of its notice board.
 *
 * @param keptAt where approved minutes can be read, as notices say it
 */
public record BoardSettings(String keptAt) {

    private static final int LONGEST = 500;

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static BoardSettings read(Settings settings) {
        return new BoardSettings(settings.read(
                "diarium.board.keptAt", "a place in at most " + LONGEST + " characters", BoardSettings::place));
    }

    private static String place(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }
}
