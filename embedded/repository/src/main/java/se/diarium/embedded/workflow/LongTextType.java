package se.diarium.embedded.workflow;

import java.nio.charset.StandardCharsets;
import org.activiti.engine.impl.variable.StringType;
import org.activiti.engine.impl.variable.ValueFields;

/** Text of any length: what does not fit the engine's column is stored as bytes. */
final class LongTextType extends StringType {
    private static final int COLUMN_LENGTH = 4000;

    LongTextType() {
        super(COLUMN_LENGTH);
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value == null || value instanceof String;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        if (value instanceof String text && text.length() > COLUMN_LENGTH) {
            fields.setTextValue(null);
            fields.setBytes(text.getBytes(StandardCharsets.UTF_8));
        } else {
            fields.setBytes(null);
            super.setValue(value, fields);
        }
    }

    @Override
    public Object getValue(ValueFields fields) {
        return fields.getBytes() == null
                ? super.getValue(fields)
                : new String(fields.getBytes(), StandardCharsets.UTF_8);
    }
}
