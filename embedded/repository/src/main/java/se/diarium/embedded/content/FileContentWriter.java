package se.diarium.embedded.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

/** Writes a new content file, once. */
final class FileContentWriter extends ContentAttributes implements ContentWriter {
    private final Path file;
    private final MimetypeService mimetypes;

    FileContentWriter(Path file, String contentUrl, MimetypeService mimetypes) {
        super(contentUrl);
        this.file = file;
        this.mimetypes = mimetypes;
    }

    @Override
    public ContentReader getReader() {
        FileContentReader reader = new FileContentReader(file, getContentUrl());
        reader.copyAttributes(getContentData());
        return reader;
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public WritableByteChannel getWritableChannel() {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public FileChannel getFileChannel(boolean truncate) {
        opened();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return truncate ? channel.truncate(0) : channel;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public OutputStream getContentOutputStream() {
        opened();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            return new ToldOutputStream(channel);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        try (InputStream in = reader.getContentInputStream()) {
            putContent(in);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void putContent(InputStream is) {
        try (InputStream in = is;
                OutputStream out = getContentOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void putContent(File source) {
        try {
            putContent(Files.newInputStream(source.toPath()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void putContent(String content) {
        putContent(new ByteArrayInputStream(content.getBytes(charset())));
    }

    @Override
    public void guessMimetype(String filename) {
        if (getSize() == 0) {
            setMimetype(mimetypes.guessMimetype(filename));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            setMimetype(mimetypes.guessMimetype(filename, in));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Text is taken for UTF-8 when it can be, else for ISO-8859-1. */
    @Override
    public void guessEncoding() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            setEncoding(EncodingGuess.of(in).name());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ContentIOException unwritable(IOException e) {
        return new ContentIOException("The content cannot be written: " + getContentUrl(), e);
    }

    /** Has the bytes on the disk when it is closed, and tells the writer. */
    private final class ToldOutputStream extends FilterOutputStream {
        private final FileChannel channel;

        private ToldOutputStream(FileChannel channel) {
            super(new BufferedOutputStream(Channels.newOutputStream(channel)));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (isClosed()) {
                return;
            }
            flush();
            channel.force(true);
            super.close();
            closed();
        }
    }
}
