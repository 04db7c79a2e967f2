package se.diarium.alfresco;

import java.util.Set;

/**
 * The public face of one type: its kind, superclass, interfaces and public and protected members, each member in one
 * canonical line so that a declaration can be compared with the genuine type as text.
 */
record Signature(
        String name, Kind kind, String typeParameters, String superclass, Set<String> interfaces, Set<String> members) {

    enum Kind {
        CLASS,
        INTERFACE,
        ENUM
    }
}
