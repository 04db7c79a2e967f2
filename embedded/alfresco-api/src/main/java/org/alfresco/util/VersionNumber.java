package org.alfresco.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;

/** A version of numbers with dots, {@code 26.1.0}; missing parts are zero. */
public final class VersionNumber implements Comparable<VersionNumber>, Serializable {

    private static final long serialVersionUID = 1L;

    public static final VersionNumber VERSION_ZERO = new VersionNumber("0");
    public static final VersionNumber VERSION_BIG = new VersionNumber("999");

    private final int[] parts;

    /**
     * @throws AlfrescoRuntimeException when a part is no number
     */
    public VersionNumber(String version) {
        try {
            parts = Arrays.stream(version.split("\\."))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new AlfrescoRuntimeException("The version string '" + version + "' is invalid.", e);
        }
    }

    public int[] getParts() {
        return parts.clone();
    }

    public int getPart(int index) {
        return index < parts.length ? parts[index] : 0;
    }

    @Override
    public int compareTo(VersionNumber obj) {
        for (int i = 0; i < Math.max(parts.length, obj.parts.length); i++) {
            int order = Integer.compare(getPart(i), obj.getPart(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof VersionNumber other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return getPart(0) * 17 + getPart(1);
    }

    @Override
    public String toString() {
        return Arrays.stream(parts).mapToObj(Integer::toString).collect(Collectors.joining("."));
    }
}
