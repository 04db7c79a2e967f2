package se.diarium.document.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Runs in the child process: takes pages over into another document with what they show and nothing else. Pages of a file often share
 * one list of pictures and fonts, by which each would bring along what another page shows; so only what a page names is taken over, and of
 * that only what is needed to show it. Changes the document that the pages are taken from.
 */
final class CleanPages {

    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.WIDTH,
            COSName.HEIGHT,
            COSName.COLORSPACE,
            COSName.BITS_PER_COMPONENT,
            COSName.INTENT,
            COSName.IMAGE_MASK,
            COSName.MASK,
            COSName.DECODE,
            COSName.INTERPOLATE,
            COSName.SMASK,
            COSName.SMASK_IN_DATA,
            COSName.MATTE,
            COSName.FILTER,
            COSName.DECODE_PARMS,
            COSName.LENGTH);

    private static final Set<COSName> OF_FORMS_AND_PATTERNS = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.FORMTYPE,
            COSName.BBOX,
            COSName.MATRIX,
            COSName.RESOURCES,
            COSName.GROUP,
            COSName.PATTERN_TYPE,
            COSName.PAINT_TYPE,
            COSName.TILING_TYPE,
            COSName.X_STEP,
            COSName.Y_STEP,
            COSName.FILTER,
            COSName.DECODE_PARMS,
            COSName.LENGTH);

    /** Lists of what a page shows, named by other operators than pictures are; those of properties and procedures show nothing. */
    private static final List<COSName> LISTS =
            List.of(COSName.FONT, COSName.COLORSPACE, COSName.EXT_G_STATE, COSName.PATTERN, COSName.SHADING);

    private static final Set<COSName> DEFAULTS = Set.of(
            COSName.getPDFName("DefaultGray"), COSName.getPDFName("DefaultRGB"), COSName.getPDFName("DefaultCMYK"));

    private final Set<COSBase> clean = Collections.newSetFromMap(new IdentityHashMap<>());
    /** What forms without lists of their own name, and so the page around them has to list. */
    private final Map<COSStream, Named> unlisted = new IdentityHashMap<>();

    /** What a stream of operators names. */
    static final class Named {
        private final Set<COSName> pictures = new HashSet<>();
        private final Set<COSName> others = new HashSet<>(DEFAULTS);

        /** @return whether pictures came to it */
        private boolean add(Named more) {
            others.addAll(more.others);
            return pictures.addAll(more.pictures);
        }
    }

    PDPage copy(PDPage page, PDDocument target) throws IOException {
        PDPage copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        byte[] content = bytes(page.getContents());
        copy.setContents(new PDStream(target, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        if (page.getResources() != null) {
            Named named = named(content);
            copy.setResources(new PDResources(listed(page.getResources().getCOSObject(), named)));
        }
        return copy;
    }

    private static byte[] bytes(InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (content != null) {
            try (content) {
                content.transferTo(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static Named named(byte[] content) throws IOException {
        Named named = new Named();
        Object before = null;
        PDFStreamParser parser = new PDFStreamParser(content);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName name) {
                named.others.add(name);
            } else if (token instanceof Operator operator) {
                if (operator.getName().equals(OperatorName.DRAW_OBJECT) && before instanceof COSName picture) {
                    named.pictures.add(picture);
                }
                if (operator.getImageParameters() != null) {
                    operator.getImageParameters().getValues().stream()
                            .filter(COSName.class::isInstance)
                            .map(COSName.class::cast)
                            .forEach(named.others::add);
                }
            }
            before = token;
        }
        return named;
    }

    /** The lists with what is named alone; what forms without lists of their own name has to be among it. */
    private COSDictionary listed(COSDictionary lists, Named named) throws IOException {
        COSDictionary kept = new COSDictionary();
        COSDictionary pictures = lists.getCOSDictionary(COSName.XOBJECT);
        boolean more = pictures != null;
        while (more) {
            more = false;
            for (COSName name : List.copyOf(named.pictures)) {
                COSStream stream = pictures.getCOSStream(name);
                if (stream != null && clean.add(stream)) {
                    cleanObject(stream);
                }
                more |= stream != null && unlisted.containsKey(stream) && named.add(unlisted.get(stream));
            }
        }
        keep(kept, COSName.XOBJECT, pictures, named.pictures);
        for (COSName list : LISTS) {
            COSDictionary entries = lists.getCOSDictionary(list);
            keep(kept, list, entries, named.others);
            for (COSBase entry : entries == null
                    ? List.<COSBase>of()
                    : kept.getCOSDictionary(list).getValues()) {
                cleanEntry(entry);
            }
        }
        return kept;
    }

    private static void keep(COSDictionary kept, COSName list, COSDictionary entries, Set<COSName> names) {
        if (entries == null) {
            return;
        }
        COSDictionary some = new COSDictionary();
        entries.keySet().stream().filter(names::contains).forEach(name -> some.setItem(name, entries.getItem(name)));
        kept.setItem(list, some);
    }

    private void cleanObject(COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            cleanContent(stream);
            return;
        }
        keepKeys(stream, OF_PICTURES);
        for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
            COSStream picture = stream.getCOSStream(mask);
            if (picture != null && clean.add(picture)) {
                keepKeys(picture, OF_PICTURES);
            }
        }
    }

    private void cleanContent(COSStream stream) throws IOException {
        keepKeys(stream, OF_FORMS_AND_PATTERNS);
        Named named = named(bytes(stream.createInputStream()));
        COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
        if (own == null) {
            unlisted.put(stream, named);
        } else {
            stream.setItem(COSName.RESOURCES, listed(own, named));
        }
    }

    /** Patterns, masks and drawn fonts show what streams of their own name. */
    private void cleanEntry(COSBase entry) throws IOException {
        COSBase value = entry instanceof COSObject reference ? reference.getObject() : entry;
        if (!(value instanceof COSDictionary dictionary) || !clean.add(value)) {
            return;
        }
        if (value instanceof COSStream pattern) {
            cleanContent(pattern);
        } else if (dictionary.getCOSDictionary(COSName.SMASK) != null) {
            COSStream group = dictionary.getCOSDictionary(COSName.SMASK).getCOSStream(COSName.G);
            if (group != null && clean.add(group)) {
                cleanContent(group);
            }
        } else if (dictionary.getCOSDictionary(COSName.CHAR_PROCS) != null) {
            cleanDrawnFont(dictionary);
        }
    }

    private void cleanDrawnFont(COSDictionary font) throws IOException {
        Named named = new Named();
        COSDictionary characters = font.getCOSDictionary(COSName.CHAR_PROCS);
        for (COSName character : characters.keySet()) {
            COSStream drawing = characters.getCOSStream(character);
            if (drawing != null) {
                named.add(named(bytes(drawing.createInputStream())));
            }
        }
        COSDictionary own = font.getCOSDictionary(COSName.RESOURCES);
        if (own != null) {
            font.setItem(COSName.RESOURCES, listed(own, named));
        }
    }

    private static void keepKeys(COSDictionary dictionary, Set<COSName> keys) {
        Set.copyOf(dictionary.keySet()).stream()
                .filter(key -> !keys.contains(key))
                .forEach(dictionary::removeItem);
    }
}
