package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenFilesTest {

    private static final ImportJob ONE = new ImportJob("one", null, "registrator");
    private static final ImportJob OTHER = new ImportJob("other", null, "registrator");

    private final ImportFiles files = mock();
    private final FileSource ofOne = mock();
    private final FileSource ofOther = mock();
    private final OpenFiles open = new OpenFiles(files);

    @BeforeEach
    void thereAreTwoImports() throws IOException {
        when(files.files(ONE)).thenReturn(ofOne);
        when(files.files(OTHER)).thenReturn(ofOther);
    }

    @Test
    void theFilesOfAnImportAreOpenedOnceForAllItsBatches() throws IOException {
        open.of(ONE);
        open.of(OTHER);

        assertThat(open.of(ONE)).isSameAs(ofOne);
        verify(files, times(1)).files(ONE);
        verify(ofOne, never()).close();
    }

    @Test
    void whatIsClosedIsOpenedAnewWhenItGoesOn() throws IOException {
        open.of(ONE);
        open.of(OTHER);

        open.close("one");
        open.of(ONE);

        verify(ofOne).close();
        verify(ofOther, never()).close();
        verify(files, times(2)).files(ONE);
    }

    @Test
    void whenNothingIsRunEverythingIsClosed() throws IOException {
        open.of(ONE);
        open.of(OTHER);

        open.closeAll();
        open.closeAll();

        verify(ofOne, times(1)).close();
        verify(ofOther, times(1)).close();
    }
}
