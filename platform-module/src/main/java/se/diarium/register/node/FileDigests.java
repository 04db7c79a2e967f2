package se.diarium.register.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which records have which file, by a digest of its bytes, so that a file that comes a second time is known. */
class FileDigests {

    private final JdbcTemplate jdbc;
    private final ContentService contents;

    FileDigests(JdbcTemplate jdbc, ContentService contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** Notes the file that the record has now. */
    void keep(NodeRef record) {
        jdbc.update("DELETE FROM dia_file_digest WHERE node_id = ?", record.getId());
        ContentReader reader = contents.getReader(record, ContentModel.PROP_CONTENT);
        if (reader != null && reader.exists()) {
            jdbc.update("INSERT INTO dia_file_digest (node_id, sha256) VALUES (?, ?)", record.getId(), digest(reader));
        }
    }

    private static String digest(ContentReader reader) {
        try (InputStream bytes = reader.getContentInputStream()) {
            return DigestUtils.sha256Hex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The records, in no particular order; who may read them is not looked at.
     *
     * @param sha256 in hexadecimal digits
     */
    List<NodeRef> recordsOf(String sha256) {
        return jdbc
                .queryForList(
                        "SELECT node_id FROM dia_file_digest WHERE sha256 = ? ORDER BY node_id", String.class, sha256)
                .stream()
                .map(Nodes::ref)
                .toList();
    }
}
