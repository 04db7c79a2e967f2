package se.diarium.document.parser;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Runs in the child process: draws a page, whole or not at all. */
final class WholeDrawer extends PageDrawer {

    WholeDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /**
     * A picture may be within a form, a pattern, a mask or a letter, whose operator then fails too. Such failures are let pass on the way up
     * unless they are of a kind of their own.
     */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof UndrawnPictureException) {
            throw failure;
        }
        boolean picture = failure instanceof MissingImageReaderException
                || OperatorName.DRAW_OBJECT.equals(operator.getName())
                || OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName());
        if (picture) {
            throw new UndrawnPictureException(failure);
        }
        super.operatorException(operator, operands, failure);
    }
}
