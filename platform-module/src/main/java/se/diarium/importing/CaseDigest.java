package se.diarium.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Tells whether two imports say the same of a case and its records. */
final class CaseDigest {

    private CaseDigest() {}

    /** SHA-256 over all cells, in lower-case hexadecimal digits. */
    static String of(ImportRow caseRow, List<ImportRow> records) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(caseRow));
            records.forEach(record -> digest.update(bytes(record)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(ImportRow row) {
        return Cells.write(new TreeMap<>(row.cells())).getBytes(StandardCharsets.UTF_8);
    }
}
