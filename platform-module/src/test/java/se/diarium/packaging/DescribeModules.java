package se.diarium.packaging;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationContext;

/** Answers which modules are missing and how many nodes of the register can be read, with nothing of the module but its names. */
public final class DescribeModules implements Function<ApplicationContext, String> {

    @Override
    public String apply(ApplicationContext beans) {
        return AuthenticationUtil.runAsSystem(() -> beans.getBean("TransactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(() -> "missing " + missing(beans) + ", cases " + cases(beans)));
    }

    private static String missing(ApplicationContext beans) {
        return beans.getBean("ModuleService", ModuleService.class).getMissingModules().stream()
                .map(ModuleDetails::getId)
                .collect(Collectors.joining(" "));
    }

    private static long cases(ApplicationContext beans) {
        NodeService nodes = beans.getBean("NodeService", NodeService.class);
        return below(nodes, beans.getBean("repositoryHelper", Repository.class).getCompanyHome());
    }

    private static long below(NodeService nodes, NodeRef parent) {
        long cases = 0;
        for (ChildAssociationRef child : nodes.getChildAssocs(parent)) {
            NodeRef node = child.getChildRef();
            if (nodes.getType(node).getLocalName().equals("case")
                    && nodes.getProperties(node).keySet().stream()
                            .anyMatch(name -> name.getLocalName().equals("number"))) {
                cases++;
            }
            cases += below(nodes, node);
        }
        return cases;
    }
}
