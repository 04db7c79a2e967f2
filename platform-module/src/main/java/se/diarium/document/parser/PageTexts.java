package se.diarium.document.parser;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.diarium.document.page.Box;
import se.diarium.document.page.PageText;
import se.diarium.document.text.TextCleaner;

/** Reads what a child process tells of the pages of a PDF. A child that was taken over could tell anything, so nothing is taken for granted. */
final class PageTexts {

    private PageTexts() {}

    static List<PageText> read(Path told) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(told)))) {
            int count = in.readInt();
            List<PageText> pages = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                pages.add(page(in, number));
            }
            return pages;
        }
    }

    private static PageText page(DataInputStream in, int number) throws IOException {
        double width = positive(in.readDouble());
        double height = positive(in.readDouble());
        int length = in.readInt();
        StringBuilder text = new StringBuilder();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            char character = in.readChar();
            Box box = in.readBoolean() ? box(in) : null;
            if (character == '\n' || !TextCleaner.isInvisible(character)) {
                text.append(TextCleaner.isSpace(character) ? ' ' : character);
                boxes.add(box);
            }
        }
        return new PageText(number, width, height, text.toString(), boxes);
    }

    private static Box box(DataInputStream in) throws IOException {
        return new Box(number(in.readFloat()), number(in.readFloat()), number(in.readFloat()), number(in.readFloat()));
    }

    private static double number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw new IOException("no place on a page: " + value);
        }
        return value;
    }

    private static double positive(double value) throws IOException {
        if (!(number(value) > 0)) {
            throw new IOException("no size of a page: " + value);
        }
        return value;
    }
}
