package se.diarium.web.api.people;

import java.util.List;
import se.diarium.people.Group;
import se.diarium.people.GroupKind;

/** A group on the wire. */
record GroupView(String code, GroupKind kind, String name, List<String> members) {

    static GroupView of(Group group) {
        return new GroupView(group.code(), group.kind(), group.name(), group.members());
    }
}
