package se.diarium.document.parser;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Runs in the child process: draws a page, whole or not at all. */
final class WholeDrawer extends PageDrawer {

    WholeDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        boolean picture = OperatorName.DRAW_OBJECT.equals(operator.getName())
                || OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName());
        if (picture) {
            throw failure;
        }
        super.operatorException(operator, operands, failure);
    }
}
