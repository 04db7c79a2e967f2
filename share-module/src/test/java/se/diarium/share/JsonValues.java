package se.diarium.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeJSON;
import org.mozilla.javascript.NativeObject;

/** JSON as the maps and lists that a template takes. */
final class JsonValues {

    private JsonValues() {}

    static Map<String, Object> object(String json) {
        try (Context context = Context.enter()) {
            var scope = context.initStandardObjects();
            Object parsed = NativeJSON.parse(context, scope, json, (ctx, where, self, values) -> values[1]);
            return map((NativeObject) parsed);
        }
    }

    private static Map<String, Object> map(NativeObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (value != null) {
                values.put(key.toString(), value(value));
            }
        });
        return values;
    }

    private static Object value(Object value) {
        if (value instanceof NativeArray array) {
            List<Object> values = new ArrayList<>();
            array.forEach(item -> values.add(value(item)));
            return values;
        }
        return value instanceof NativeObject object ? map(object) : value;
    }
}
