package se.diarium.embedded.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class AccessRulesReaderTest {

    /** The platform has none for these. */
    private static final Set<String> WITHOUT_A_RULE =
            Set.of("getNodeAclId", "getDefaultAdministratorUserNames", "getDefaultGuestUserNames");

    private static final AccessRules SHIPPED =
            AccessRulesReader.read(new ClassPathResource("se/diarium/embedded/security/access-rules.txt"));

    @ParameterizedTest
    @ValueSource(
            classes = {
                NodeService.class,
                ContentService.class,
                AuthorityService.class,
                PersonService.class,
                MutableAuthenticationService.class,
                OwnableService.class
            })
    void everyMethodOfAPublicServiceHasARule(Class<?> service) {
        List<String> closed = Arrays.stream(service.getMethods())
                .map(Method::getName)
                .filter(method -> SHIPPED.of(service, method).before().contains(new AccessRule.Nobody()))
                .filter(method -> !WITHOUT_A_RULE.contains(method))
                .toList();

        assertThat(closed).isEmpty();
    }

    @Test
    void methodWithoutARuleIsClosed() {
        assertThat(read("NodeService.exists anybody")
                        .of(NodeService.class, "createNode")
                        .before())
                .containsExactly(new AccessRule.Nobody());
    }

    @Test
    void starStandsForTheMethodsWithoutALine() {
        AccessRules rules = read("NodeService.* anybody\nNodeService.deleteNode node 0 DeleteNode");

        assertThat(rules.of(NodeService.class, "createNode").before()).containsExactly(new AccessRule.Anybody());
        assertThat(rules.of(NodeService.class, "deleteNode").before())
                .containsExactly(new AccessRule.OnNode(0, "DeleteNode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NodeService.exists", "NodeService.exists somebody", "NodeService.exists node 0"})
    void lineThatCannotBeUnderstoodIsAnError(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secondRuleForAMethodIsAnError() {
        assertThatThrownBy(() -> read("NodeService.exists anybody\nNodeService.exists nobody"))
                .hasMessageContaining("NodeService.exists");
    }

    private static AccessRules read(String table) {
        return AccessRulesReader.read(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)));
    }
}
