package se.diarium.embedded.node.store;

/** Who made and who last changed a node, and when; times in milliseconds since 1970. */
public record AuditStamp(String creator, long created, String modifier, long modified) {
    public static AuditStamp of(String user, long time) {
        return new AuditStamp(user, time, user, time);
    }

    public AuditStamp modifiedBy(String user, long time) {
        return new AuditStamp(creator, created, user, Math.max(time, created));
    }
}
