package se.diarium.people;

import java.util.List;

/**
 * A group of the register.
 *
 * @param code its name on the platform, without the prefix of groups
 * @param name what it is called on the platform; for a body or a unit, what that is called
 * @param members user names of those who are in it, not counting groups in the group
 */
public record Group(String code, GroupKind kind, String name, List<String> members) {}
