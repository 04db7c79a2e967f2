package se.diarium.decision.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A paragraph whose placeholders are filled in place. A placeholder may be spread over several runs, as programs split them while
 * people write; what it stands for looks like its first letter.
 */
final class FilledParagraph {

    private final XWPFParagraph paragraph;

    FilledParagraph(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Takes the marks of a block that is a row of a table away. */
    void unmark(String block) {
        replace(Pattern.compile("\\{\\{\\s*[#/]\\s*" + Pattern.quote(block) + "\\s*}}"), match -> "");
    }

    void fill(Values values) {
        Matcher alone = DocxTemplate.PLACEHOLDER.matcher(paragraph.getText().strip());
        if (alone.matches() && values.get(alone.group(1)) instanceof Picture picture) {
            draw(picture);
        } else {
            replace(DocxTemplate.PLACEHOLDER, match -> values.text(match.group(1)));
        }
    }

    private void draw(Picture picture) {
        List<XWPFRun> runs = paragraph.getRuns();
        while (runs.size() > 1) {
            paragraph.removeRun(1);
        }
        XWPFRun run = runs.get(0);
        write(run, "");
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.bytes()),
                    picture.type(),
                    picture.alternative(),
                    Units.toEMU(picture.width()),
                    Units.toEMU(picture.height()));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Replacement {
        String of(Matcher match);
    }

    private void replace(Pattern pattern, Replacement replacement) {
        List<XWPFRun> runs = paragraph.getRuns();
        StringBuilder all = new StringBuilder();
        int[] starts = new int[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            starts[i] = all.length();
            all.append(runs.get(i).text());
        }
        starts[runs.size()] = all.length();
        Matcher match = pattern.matcher(all);
        StringBuilder[] texts = new StringBuilder[runs.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new StringBuilder();
        }
        int done = 0;
        boolean any = false;
        boolean[] touched = new boolean[runs.size()];
        while (match.find()) {
            any = true;
            keep(all, done, match.start(), starts, texts);
            int first = runAt(starts, match.start());
            for (int i = first; i <= runAt(starts, match.end() - 1); i++) {
                touched[i] = true;
            }
            texts[first].append(replacement.of(match));
            done = match.end();
        }
        if (!any) {
            return;
        }
        keep(all, done, all.length(), starts, texts);
        for (int i = 0; i < texts.length; i++) {
            if (touched[i]) {
                write(runs.get(i), texts[i].toString());
            }
        }
    }

    private static void keep(CharSequence all, int from, int to, int[] starts, StringBuilder[] texts) {
        for (int i = from; i < to; i++) {
            texts[runAt(starts, i)].append(all.charAt(i));
        }
    }

    private static int runAt(int[] starts, int place) {
        int run = 0;
        while (starts[run + 1] <= place) {
            run++;
        }
        return run;
    }

    private static void write(XWPFRun run, String text) {
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        while (run.getCTR().sizeOfBrArray() > 0) {
            run.getCTR().removeBr(0);
        }
        while (run.getCTR().sizeOfTabArray() > 0) {
            run.getCTR().removeTab(0);
        }
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                run.setText(parts[part], run.getCTR().sizeOfTArray());
            }
        }
    }
}
