package se.diarium.importing;

import java.security.MessageDigest;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells whether two imports say the same of a case and its records. */
final class CaseDigest {

    private CaseDigest() {}

    /** SHA-256 over all cells, in lower-case hexadecimal digits. */
    static String of(ImportRow caseRow, List<ImportRow> records) {
        MessageDigest digest = DigestUtils.updateDigest(DigestUtils.getSha256Digest(), text(caseRow));
        records.forEach(record -> DigestUtils.updateDigest(digest, text(record)));
        return Hex.encodeHexString(digest.digest());
    }

    private static String text(ImportRow row) {
        return Cells.write(new TreeMap<>(row.cells()));
    }
}
