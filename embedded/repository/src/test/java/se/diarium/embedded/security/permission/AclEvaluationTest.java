package se.diarium.embedded.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AclEvaluationTest {

    private final PermissionModel model = new PermissionModel();
    private final AclEvaluation evaluation = new AclEvaluation(model);

    @Test
    void roleGivesEveryPermissionItHolds() {
        List<AclEntry> entries = List.of(allow("anna", "Editor", 0));

        assertThat(allowed(entries, "anna", "WriteContent")).isTrue();
        assertThat(allowed(entries, "anna", "ReadProperties")).isTrue();
        assertThat(allowed(entries, "anna", "CreateChildren")).isFalse();
        assertThat(allowed(entries, "anna", "DeleteNode")).isFalse();
    }

    @Test
    void coordinatorMayDoEverything() {
        List<AclEntry> entries = List.of(allow("anna", "Coordinator", 0));

        assertThat(Set.of("ChangePermissions", "DeleteNode", "FullControl", "All", "TakeOwnership"))
                .allMatch(permission -> allowed(entries, "anna", permission));
    }

    @Test
    void collaboratorMayWriteAndAddButNotDelete() {
        List<AclEntry> entries = List.of(allow("anna", "Collaborator", 0));

        assertThat(Set.of("Write", "AddChildren", "Read", "CheckOut"))
                .allMatch(permission -> allowed(entries, "anna", permission));
        assertThat(allowed(entries, "anna", "Delete")).isFalse();
    }

    @Test
    void allThePartsTogetherAreNotTheWhole() {
        List<AclEntry> entries = List.of(
                allow("anna", "ReadProperties", 0), allow("anna", "ReadChildren", 0), allow("anna", "ReadContent", 0));

        assertThat(allowed(entries, "anna", "ReadContent")).isTrue();
        assertThat(allowed(entries, "anna", "Read")).isFalse();
    }

    @Test
    void denialToAGroupWinsOverTheGrantToAnother() {
        List<AclEntry> entries = List.of(deny("GROUP_GUESTS", "Read", 1), allow("GROUP_STAFF", "Consumer", 1));

        assertThat(evaluation.allows(entries, Set.of("GROUP_GUESTS", "GROUP_STAFF"), "Read"))
                .isFalse();
        assertThat(evaluation.allows(entries, Set.of("GROUP_STAFF"), "Read")).isTrue();
    }

    @Test
    void grantNearerTheNodeWinsOverADenialToTheSameAuthorityAbove() {
        List<AclEntry> entries = List.of(allow("anna", "Consumer", 0), deny("anna", "Read", 1));

        assertThat(allowed(entries, "anna", "Read")).isTrue();
    }

    @Test
    void denialNearerTheNodeWinsOverTheGrantAbove() {
        List<AclEntry> entries = List.of(deny("anna", "Read", 0), allow("anna", "Coordinator", 1));

        assertThat(allowed(entries, "anna", "Read")).isFalse();
        assertThat(allowed(entries, "anna", "WriteProperties")).isTrue();
    }

    @Test
    void readersAreTheAuthoritiesThatMayReadEachByItself() {
        List<AclEntry> entries = List.of(
                deny("GROUP_OUT", "Read", 0),
                allow("GROUP_STAFF", "Collaborator", 0),
                allow("GROUP_WRITERS", "Write", 0),
                allow("GROUP_OUT", "Consumer", 1));

        assertThat(evaluation.allowed(entries, "Read")).containsExactly("GROUP_STAFF");
        assertThat(evaluation.denied(entries, "Read")).containsExactly("GROUP_OUT");
    }

    @Test
    void emptyListGivesNothing() {
        assertThat(allowed(List.of(), "anna", "Read")).isFalse();
    }

    @Test
    void permissionThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> model.require("Fly")).isInstanceOf(UnsupportedOperationException.class);
    }

    private boolean allowed(List<AclEntry> entries, String authority, String permission) {
        return evaluation.allows(entries, Set.of(authority), permission);
    }

    private static AclEntry allow(String authority, String permission, int position) {
        return new AclEntry(authority, permission, true, position);
    }

    private static AclEntry deny(String authority, String permission, int position) {
        return new AclEntry(authority, permission, false, position);
    }
}
