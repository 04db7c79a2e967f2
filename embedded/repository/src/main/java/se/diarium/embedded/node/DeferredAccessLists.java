package se.diarium.embedded.node;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The access lists of whoever keeps them in the application context, found when first asked for: the security of the
 * repository is made after the node service. Where nobody keeps any, no node has a list.
 */
final class DeferredAccessLists implements AccessLists, BeanFactoryAware {

    private ObjectProvider<AccessLists> keeper;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        keeper = beanFactory.getBeanProvider(AccessLists.class);
    }

    @Override
    public Long listOf(NodeRef node) {
        AccessLists lists = keeper.getIfAvailable();
        return lists == null ? null : lists.listOf(node);
    }
}
