package se.diarium.embedded.content;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Reads a content file. */
final class FileContentReader extends ContentAttributes implements ContentReader {
    private final Path file;

    FileContentReader(Path file, String contentUrl) {
        super(contentUrl);
        this.file = file;
    }

    @Override
    public ContentReader getReader() {
        FileContentReader reader = new FileContentReader(file, getContentUrl());
        reader.copyAttributes(getContentData());
        return reader;
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public long getSize() {
        return exists() ? file.toFile().length() : 0;
    }

    @Override
    public long getLastModified() {
        return file.toFile().lastModified();
    }

    @Override
    public ReadableByteChannel getReadableChannel() {
        return Channels.newChannel(getContentInputStream());
    }

    @Override
    public FileChannel getFileChannel() {
        opened();
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public InputStream getContentInputStream() {
        opened();
        try {
            return new ToldInputStream(new BufferedInputStream(Files.newInputStream(file)));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                OutputStream out = os) {
            in.transferTo(out);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void getContent(File target) {
        try (InputStream in = getContentInputStream()) {
            Files.copy(in, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String getContentString() {
        try (InputStream in = getContentInputStream()) {
            return new String(in.readAllBytes(), charset());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String getContentString(int length) {
        try (Reader reader = new InputStreamReader(getContentInputStream(), charset())) {
            char[] characters = new char[length];
            int read = 0;
            int count = 0;
            while (count >= 0 && read < length) {
                count = reader.read(characters, read, length - read);
                read += Math.max(count, 0);
            }
            return new String(characters, 0, read);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ContentIOException unreadable(IOException e) {
        return new ContentIOException("The content cannot be read: " + getContentUrl(), e);
    }

    /** Tells the reader when it is closed. */
    private final class ToldInputStream extends FilterInputStream {
        private ToldInputStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() throws IOException {
            super.close();
            closed();
        }
    }
}
